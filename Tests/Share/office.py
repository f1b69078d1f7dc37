"""People who work on the share meanwhile, with Debian's smbclient: they put files, rename them, and save as Office does."""

import hashlib
import os
import subprocess
import threading


class Office(threading.Thread):
    """Puts documents into a folder of the share. Every third is saved again and again, every third renamed."""

    def __init__(self, port, folder, work, pause):
        super().__init__(daemon=True)
        self.port, self.folder, self.work, self.pause = port, folder, work, pause
        self.ending = threading.Event()
        self.at_work = threading.Lock()  # whoever takes the share away waits for the end of an act
        self.documents = {}  # what each holds by now, by its first name: its name and its digest
        self.saved = self.renamed = 0
        self.failures = []
        work.mkdir()

    def commands(self, *lines):
        done = subprocess.run(
            ["smbclient", "//127.0.0.1/share", "-N", "-p", str(self.port), "-D", self.folder, "-c", "; ".join(lines)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        if done.returncode or "NT_STATUS" in done.stdout:
            self.failures.append(f"{lines}: {done.stdout.strip()}")
            return False
        return True

    def content(self, text):
        """A local file with that text, and its digest."""
        file = self.work / "content"
        file.write_text(text + "\n")
        return file, hashlib.sha256(file.read_bytes()).hexdigest()

    def put(self, name):
        file, digest = self.content(f"{name} as it was put")
        if self.commands(f'put "{file}" "{name}.txt"'):
            self.documents[name] = (f"{name}.txt", digest)

    def save(self, name, number):
        """Writes a temporary file, renames the old one away and the new one in, removes the old one."""
        current = self.documents[name][0]
        file, digest = self.content(f"{name} as it was saved, {number}")
        new, old = f"~WRD{number:04}.tmp", f"~WRL{number:04}.tmp"
        if self.commands(
            f'put "{file}" "{new}"', f'rename "{current}" "{old}"', f'rename "{new}" "{current}"', f'del "{old}"'
        ):
            self.documents[name] = (current, digest)
            self.saved += 1

    def rename(self, name, number):
        current, digest = self.documents[name]
        other = f"{name} {number}.txt"
        if number % 2 == 0 and current != name + ".txt":
            other = current.swapcase()  # to the share it is the same name
        if self.commands(f'rename "{current}" "{other}"'):
            self.documents[name] = (other, digest)
            self.renamed += 1

    def act(self, number):
        if number % 3 == 1 or not self.documents:
            return self.put(f"office-{number}")
        act, kind = (self.save, 1) if number % 3 == 2 else (self.rename, 2)
        names = [name for name in self.documents if int(name.split("-")[1]) // 3 % 3 == kind]
        if names:
            act(names[number // 3 % len(names)], number)

    def run(self):
        number = 0
        while not self.ending.is_set():
            number += 1
            with self.at_work:
                self.act(number)
            self.ending.wait(self.pause)

    def stop(self):
        self.ending.set()
        self.join(60)
