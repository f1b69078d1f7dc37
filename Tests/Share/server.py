"""Debian's smbd on a loopback port, with every folder of its own in a scratch folder."""

import socket
import subprocess
import time

CONFIGURATION = """\
[global]
interfaces = 127.0.0.1
bind interfaces only = yes
smb ports = {port}
server role = standalone server
map to guest = Bad User
guest account = root
server min protocol = SMB2
load printers = no
disable spoolss = yes
disable netbios = yes
private dir = {work}
state directory = {work}
lock directory = {work}
cache directory = {work}
pid directory = {work}
ncalrpc dir = {work}
log file = {work}/log
[share]
path = {share}
read only = no
guest ok = yes
force user = root
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """The server, while it runs."""

    def __init__(self, share, work):
        work.mkdir()
        self.port = free_port()
        file = work / "smb.conf"
        file.write_text(CONFIGURATION.format(port=self.port, work=work, share=share))
        self.output = open(work / "output", "wb")
        self.words = ["smbd", "-s", str(file), "-F", "--no-process-group"]
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            self.words,
            stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output, start_new_session=True,
        )  # fmt: skip
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise SystemExit(f"share: smbd does not answer; see {self.output.name}")

    def stop(self):
        """Ends the server and, with it, every connection."""
        self.process.terminate()
        self.process.wait(20)

    def vanish(self, seconds):
        """Is away for some time, and comes back under the same address."""
        self.stop()
        time.sleep(seconds)
        self.start()
