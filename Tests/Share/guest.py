"""A small virtual machine with Debian's kernel and its own client of the share, emulated in software."""

import gzip
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent

# In the order in which they need one another.
MODULES = """virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci failover net_failover virtio_net
netfs fscache dns_resolver cifs_md4 cifs_arc4 cifs cmac md4 ccm gcm ecb libdes des_generic nls_utf8 sha512_generic
ctr""".split()
ZONES = ["Asia/Shanghai", "UTC"]


def libraries(program):
    """What the dynamic loader brings, the loader itself included."""
    told = subprocess.run(["ldd", program], stdout=subprocess.PIPE, text=True, check=True).stdout
    return sorted({word for line in told.splitlines() for word in line.split() if word.startswith("/")})


class Machine:
    """What every guest starts from: kernel, modules, busybox, the command with its libraries."""

    def __init__(self, system, program, work):
        self.work = work
        self.kernel = next(system.glob("boot/vmlinuz-*"))
        self.tree = work / "tree"
        for folder in ["bin", "modules", "etc"]:
            (self.tree / folder).mkdir(parents=True)
        shutil.copy(system / "bin/busybox", self.tree / "bin/busybox")
        (self.tree / "bin/sh").symlink_to("busybox")
        shutil.copy(program, self.tree / "bin/dossier")
        found = {path.stem: path for path in system.glob("lib/modules/*/kernel/**/*.ko")}
        for name in MODULES:
            if name in found:
                shutil.copy(found[name], self.tree / "modules")
        (self.tree / "modules/order").write_text("\n".join(name for name in MODULES if name in found))
        for path in libraries(program) + [f"/usr/share/zoneinfo/{zone}" for zone in ZONES]:
            target = self.tree / path.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
        shutil.copy(HERE / "init.sh", self.tree / "init")
        shutil.copy(HERE / "writer.sh", self.tree / "writer.sh")
        (self.tree / "init").chmod(0o755)

    def start(self, name, job, clock="utc"):
        """Starts a guest; `clock` is what its own clock says, in the words of QEMU."""
        (self.tree / "job").write_text("".join(f"{key}='{value}'\n" for key, value in {"name": name, **job}.items()))
        (self.tree / "etc/machine-id").write_text(name.encode().hex().rjust(32, "0") + "\n")
        initial = self.work / f"initrd-{name}"
        names = subprocess.run(["find", "."], cwd=self.tree, stdout=subprocess.PIPE, check=True).stdout
        packed = subprocess.run(
            ["cpio", "-o", "-H", "newc", "--quiet"], cwd=self.tree, input=names, stdout=subprocess.PIPE, check=True
        ).stdout
        initial.write_bytes(gzip.compress(packed, 1))
        console = open(self.work / f"console-{name}", "wb")
        return subprocess.Popen(
            [
                "qemu-system-x86_64", "-accel", "tcg", "-m", "640", "-nographic", "-no-reboot", "-monitor", "none",
                "-serial", "stdio", "-kernel", self.kernel, "-initrd", initial, "-rtc", f"base={clock}",
                "-append", "console=ttyS0 quiet panic=-1",
                "-netdev", "user,id=n", "-device", "virtio-net-pci,netdev=n",
            ],
            stdin=subprocess.DEVNULL, stdout=console, stderr=console, start_new_session=True,
        )  # fmt: skip
