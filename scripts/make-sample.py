#!/usr/bin/env python3
"""Makes the sample archive anew: a sandbox of eight clients over two years, every act by the command, in order of time.

    make-sample.py [DIR]        by default sample-archive, which is replaced

The acts stand in sample/diary.txt; the documents come from make-documents.py, each registered at half past ten of its
day. DOSSIER names the command. Ids and salts differ from run to run, all else is the same.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
DIARY = HERE / "sample" / "diary.txt"
PROGRAM = os.environ.get("DOSSIER", str(HERE.parent / ".build/release/dossier"))
FOUNDED = "2025-01-06T09:00:00+08:00"

# Who registers the documents of a department, and where paper is kept that has arrived.
REGISTRARS = {"S": "p0007", "J": "p0009", "M": "p0010", "C": "p0013", "G": "p0015"}
PAPER = {
    **dict.fromkeys(["报价", "合同", "收款进度"], "总经办三号柜"),
    **dict.fromkeys(["媒介", "策略", "提案", "周工作汇报"], "总经办四号柜"),
    **dict.fromkeys(["会议纪要", "工作单", "往来文件"], "总经办五号柜"),
}
LIVING = {"工作进度", "收款进度", "汇报表"}


class Sample:
    """The archive while it is made: what the diary's names and documents stand for."""

    def __init__(self, work):
        self.archive = work / "archive"
        self.documents = work / "documents"
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(work / "cache"), "XDG_CONFIG_HOME": str(work / "config")}
        self.environment.pop("DOSSIER_ARCHIVE", None)
        self.values = {}  # what a name of the diary yielded: a number or an id
        self.clients = {}  # the diary's name of a client, by its folder of documents
        self.items = {}  # item numbers, by client's folder / category / file

    def run(self, *words):
        done = subprocess.run(
            [PROGRAM, *words, "--json"], cwd=self.documents, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            sys.exit(f"make-sample: status {done.returncode} of: dossier {shlex.join(words)}")
        return json.loads(done.stdout)

    def act(self, moment, person, words):
        return self.run(*words, "--archive", str(self.archive), "--as", person, "--now", moment)

    def entry(self, moment, person, line):
        """An act of the diary."""
        name, sign, rest = line.partition(" = ")
        words = shlex.split(rest if sign else line)
        found = self.act(moment, person, [self.meant(word) for word in words])
        if sign:
            self.values[name] = found.get("number") or found["id"]
        if sign and words[:2] == ["client", "add"]:
            self.clients[words[words.index("--name") + 1]] = name

    def meant(self, word):
        """A word of the diary with names and documents replaced by what they stand for."""
        if word in self.values:
            return self.values[word]
        folders = {name: folder for folder, name in self.clients.items()}
        named = re.fullmatch(r"(\w+=)?(\w+):(.+)", word)
        if not named or named[2] not in folders:
            return word
        return (named[1] or "") + self.items[f"{folders[named[2]]}/{named[3]}"]

    def document(self, moment, path, client, category, department, day, title):
        """A new document, or a later edition of one."""
        words = ["register", self.values[self.clients[client]]]
        if path.startswith("editions/"):
            [place] = self.archive.glob(f"{day[:4]}/*/*/{words[1]}/*/{Path(path).name}")
            shutil.copy2(self.documents / path, place)
            self.act(moment, REGISTRARS[department], [*words, str(place)])
            return
        words += [path, "--category", category, "--department", department, "--title", title, "--date", day]
        if category in PAPER:
            words += ["--paper-place", PAPER[category]]
        if category == "合同":
            words += ["--state", "inForce"]
        if category in LIVING:
            words += ["--state", "draft"]
        found = self.act(moment, REGISTRARS[department], words)
        self.items[path] = found["registered"][0]["item"]


def diary():
    """Day, hour, person and act of each entry."""
    text = re.sub(r"\n[ \t]+", " ", DIARY.read_text(encoding="utf-8"))
    for line in text.splitlines():
        if line and not line.startswith("#"):
            day, hour, person, rest = line.split(" ", 3)
            yield f"{day}T{hour}:00+08:00", "entry", (person, rest)


def documents():
    listed = subprocess.run([HERE / "make-documents.py", "--list"], stdout=subprocess.PIPE, text=True, check=True)
    for line in listed.stdout.splitlines():
        fields = line.split("\t")
        yield f"{fields[4]}T10:30:00+08:00", "document", fields


def main():
    target = Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parent / "sample-archive").resolve()
    with tempfile.TemporaryDirectory(prefix="sample-") as folder:
        sample = Sample(Path(folder))
        subprocess.run([HERE / "make-documents.py", sample.documents], check=True)
        sample.run(
            "init", str(sample.archive), "--company", "TF", "--name", "天锋广告", "--person", "林静", "--sandbox",
            "--now", FOUNDED,
        )  # fmt: skip
        for moment, kind, fields in sorted([*diary(), *documents()], key=lambda act: act[0]):
            getattr(sample, kind)(moment, *fields)
        sample.act(moment, "p0001", ["pages"])
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(sample.archive, target)
    print(target)


if __name__ == "__main__":
    main()
