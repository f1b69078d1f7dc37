#!/usr/bin/env python3
"""Two guests with the kernel's client of SMB, a FUSE mount and people in Office work on one archive on one real share.

    run.py [--rounds N] [--without-fuse] [--without-cut] [--keep]        as root; DOSSIER names the command, SYSTEM the unpacked kernel

Afterwards nothing may be lost, nothing doubled, and the ledger must be one line. Status 1 when that does not hold.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from check import Check
from guest import Machine
from office import Office
from server import Server

HERE = Path(__file__).resolve().parent
PROGRAM = os.environ["DOSSIER"]
SYSTEM = Path(os.environ["SYSTEM"])
# Emulated, beside another job on two cores, a command takes several seconds.
PATIENCE = 3600
# The guests, by how far their clocks are wrong, in hours; and the department whose files they judge by age.
CLOCKS = {"A": "M", "B": "C"}
HOURS = {"A": -1, "B": 1}


class Trial:
    def __init__(self, work):
        self.work = work
        self.share, self.home = work / "share", work / "home"
        self.results = self.share / "results"
        self.archive = self.share / "archive"
        for folder in [self.share, self.home, self.results]:
            folder.mkdir()

    def cut(self, server, office, rounds):
        """Takes the server away for a while, when the first writer has done so many rounds."""
        first = "A" if self.has_guests else "F"
        while len(list(self.results.glob(f"{first}/*-register-0.json"))) < rounds:
            time.sleep(1)
        print("share: the server goes away for 10 s", flush=True)
        with office.at_work:
            server.vanish(10)

    def environment(self, home):
        home.mkdir(exist_ok=True)
        names = ["DOSSIER_ARCHIVE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"]
        return {**{key: value for key, value in os.environ.items() if key not in names}, "HOME": str(home)}

    def dossier(self, *words):
        done = subprocess.run(
            [PROGRAM, *words, "--json", "--archive", str(self.archive)], cwd=self.work, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment(self.home), check=False,
        )  # fmt: skip
        if done.returncode > 1:
            sys.exit(f"share: status {done.returncode} of dossier {words}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def found(self):
        self.dossier("init", str(self.archive), "--company", "TF", "--name", "腾飞广告", "--person", "周明",
                     "--sandbox", "--now", "2026-09-01")  # fmt: skip
        added = self.client("北京测试甲公司", "S")
        self.number, self.volume = added["number"], added["path"]
        # Three quarters of an hour and five minutes old by the share's clock: of these each guest, whose own clock is
        # wrong by an hour, takes the old one and leaves the young one.
        for department in CLOCKS.values():
            volume = self.archive / self.client(f"测试客户{department}", department)["path"]
            for name, minutes in [("old", 45), ("young", 5)]:
                file = volume / f"05媒介/{name}-{department}.txt"
                file.write_text(f"{name} {department}\n")
                os.utime(file, (time.time() - minutes * 60,) * 2)

    def client(self, name, department):
        return self.dossier("client", "add", "--name", name, "--department", department, "--grade", "A",
                            "--set-up", "2026-09", "--now", "2026-09-01")  # fmt: skip


class Fuse:
    """The same share as rclone mounts it, whose renames were seen to lie."""

    def __init__(self, port, work):
        self.point = work / "fuse"
        self.point.mkdir()
        secret = subprocess.run(["rclone", "obscure", "x"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        self.output = open(work / "rclone", "wb")
        self.process = subprocess.Popen(
            [
                "rclone", "mount", f":smb,host=127.0.0.1,port={port},user=guest,pass={secret}:share", str(self.point),
                "--config", os.devnull, "--vfs-cache-mode", "off", "--dir-cache-time", "0s", "--attr-timeout", "0s",
            ],
            stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output, start_new_session=True,
        )  # fmt: skip
        for _ in range(100):
            if os.path.ismount(self.point):
                return
            time.sleep(0.1)
        self.stop()
        raise SystemExit("share: rclone did not mount:\n" + (work / "rclone").read_text(errors="replace"))

    def stop(self):
        subprocess.run(["fusermount3", "-u", "-z", str(self.point)], check=False)
        self.process.terminate()
        self.process.wait(20)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--without-fuse", action="store_true")
    parser.add_argument("--without-guests", action="store_true")
    parser.add_argument("--without-cut", action="store_true", help="the server stays all the time")
    parser.add_argument("--pause", type=float, default=2.0, help="seconds between two acts of the people in Office")
    parser.add_argument("--keep", action="store_true", help="leave the scratch folder")
    return parser.parse_args()


def run(options, work):
    began = time.monotonic()
    trial = Trial(work)
    trial.has_guests = not options.without_guests
    trial.found()
    server = Server(trial.share, work / "samba")
    stops, writers = [server.stop], {}
    try:
        job = {"rounds": options.rounds, "number": trial.number, "port": server.port}
        if not options.without_guests:
            machine = Machine(SYSTEM, PROGRAM, work / "machine")
            for name, department in CLOCKS.items():
                clock = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(time.time() + HOURS[name] * 3600))
                writers[name] = machine.start(
                    name, {**job, "department": department, "options": "vers=3.0"}, clock
                )  # fmt: skip
                stops.append(writers[name].kill)
        if not options.without_fuse:
            fuse = Fuse(server.port, work)
            stops.append(fuse.stop)
            output = open(work / "console-F", "wb")
            writers["F"] = subprocess.Popen(
                ["sh", str(HERE / "writer.sh"), "F", str(fuse.point), str(options.rounds), trial.number],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
                env={**trial.environment(work / "home-F"), "DOSSIER": PROGRAM},
            )  # fmt: skip
            stops.append(writers["F"].kill)
        office = Office(server.port, f"archive/{trial.volume}/04工作进度", work / "office", options.pause)
        office.start()
        cut = threading.Thread(target=trial.cut, args=[server, office, options.rounds // 2], daemon=True)
        if not options.without_cut:
            cut.start()
        for name, process in writers.items():
            process.wait(max(1, PATIENCE - (time.monotonic() - began)))
            print(f"share: writer {name} ended after {time.monotonic() - began:.0f} s", flush=True)
        office.stop()
    finally:
        for stop in reversed(stops):
            stop()
    for name in writers:
        if not (trial.results / name / "done").exists():
            console = next(iter(work.glob(f"**/console-{name}")))
            sys.exit(f"share: writer {name} did not end its work:\n{console.read_text(errors='replace')[-3000:]}")
    trial.dossier("register", "--all", "--settle", "0", "--now", "2026-10-27")
    check = Check(trial.archive, trial.results, office.documents, trial.dossier)
    faults = check.run()
    guests = sum(name in CLOCKS for name in writers)
    check.expect(check.clocks == guests, f"{check.clocks} of {guests} guests looked at ages")
    statuses = {}
    for answer in trial.results.glob("*/*.json"):
        what = "-".join(answer.stem.split("-")[1:])
        statuses[what] = statuses.get(what, 0) + 1
    print(f"share: commands by status {dict(sorted(statuses.items()))}")
    print(f"share: {check.told} registered by {len(writers)} writers, {len(office.documents)} put, {office.saved} saved and "
          f"{office.renamed} renamed by hand, {len(office.failures)} failed by hand")  # fmt: skip
    print(f"share: {check.count} records, {check.length} events, {check.packages} packages, findings {dict(check.rules)}")
    for failure in office.failures[:5]:
        print(f"share: by hand: {failure}")
    for fault in faults:
        print(f"share: FAULT {fault}")
    print(f"share: {'nothing lost, nothing doubled, one ledger' if not faults else f'{len(faults)} faults'}, "
          f"{time.monotonic() - began:.0f} s")  # fmt: skip
    return 1 if faults else 0


def main():
    options = arguments()
    if os.geteuid() != 0:
        sys.exit("share: smbd serves every folder of the trial as root: run this as root.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that guests and server end, too
    work = Path(tempfile.mkdtemp(prefix="dossier-share-"))
    status = 1
    try:
        status = run(options, work)
    finally:
        if options.keep or status:
            print(f"share: everything lies in {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
