#!/usr/bin/env python3
"""Adds signed events to the ledger of a sandbox, to measure how long its verification takes:

    make-ledger.py ARCHIVE [--events 1000000] [--part 10000]

Anybody can derive the keys of a sandbox (docs/format.md). The events register records that are nowhere: `ledger verify`
looks at lines, chain, signatures and tree; `validate` would miss the records. Needs `cryptography` (PyPI).
"""

import argparse
import base64
import hashlib
import json
import os
import sys
import time
import uuid
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def ssh(*fields: bytes) -> bytes:
    """Strings in the wire form of SSH (RFC 4251 §5)."""
    return b"".join(len(field).to_bytes(4, "big") + field for field in fields)


class Signer:
    """The key of a person of a sandbox, which signs as `ssh-keygen -Y sign` does (PROTOCOL.sshsig)."""

    NAMESPACE = b"dossier-event-v1"

    def __init__(self, archive: str, staff: str):
        seed = hashlib.sha256(f"dossier sandbox key v1\n{archive}\n{staff}".encode()).digest()
        self.key = Ed25519PrivateKey.from_private_bytes(seed)
        raw = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        blob = ssh(b"ssh-ed25519", raw)
        self.fingerprint = "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=")
        self.head = b"SSHSIG" + (1).to_bytes(4, "big") + ssh(blob, self.NAMESPACE, b"", b"sha512")

    def sign(self, message: bytes) -> str:
        digest = hashlib.sha512(message).digest()
        raw = self.key.sign(b"SSHSIG" + ssh(self.NAMESPACE, b"", b"sha512", digest))
        return base64.b64encode(self.head + ssh(ssh(b"ssh-ed25519", raw))).decode()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--part", type=int, default=10_000, help="events a part")
    options = parser.parse_args()

    description = json.loads((options.archive / "_archive/archive.json").read_text())
    if description.get("sandbox") is not True:
        sys.exit(f"{options.archive} is no sandbox: nobody else has its keys")
    main_folder = options.archive / "_archive/ledger/main"
    month = max(path for path in main_folder.iterdir() if path.is_dir() and path.name != "checkpoints")
    line = max(month.iterdir()).read_bytes().splitlines()[-1]
    last = json.loads(line)["event"]
    signer = Signer(description["id"], last["actor"])
    assert signer.fingerprint == last["signer"], "the key of the sandbox is another"

    start, sequence = time.monotonic(), last["sequence"]
    moment = datetime.fromisoformat(last["time"])
    dossier, salt = str(uuid.UUID(int=7 << 76 | 2 << 62)), os.urandom(16)
    for first in range(sequence + 1, sequence + 1 + options.events, options.part):
        lines = []
        for sequence in range(first, min(first + options.part, last["sequence"] + 1 + options.events)):
            event = {
                "action": "recordRegistered",
                "actor": last["actor"],
                "commitments": {"record": hashlib.sha256(salt + sequence.to_bytes(8, "big")).hexdigest()},
                "facts": {"category": str(1 + sequence % 16), "year": str(moment.year)},
                "previous": hashlib.sha256(line).hexdigest(),
                "sandbox": True,
                "sequence": sequence,
                "signer": signer.fingerprint,
                "subjects": {"dossier": dossier, "record": str(uuid.UUID(int=7 << 76 | 2 << 62 | sequence << 4))},
                "time": (moment + timedelta(seconds=(sequence - last["sequence"]) // 1_000)).isoformat(),
                "via": "import",
            }
            text = json.dumps(event, separators=(",", ":")).encode()
            line = b'{"event":' + text + b',"signature":"' + signer.sign(text).encode() + b'"}'
            lines.append(line + b"\n")
        (month / f"{first:012}.jsonl").write_bytes(b"".join(lines))
    seconds = time.monotonic() - start
    print(f"{options.events} events, now {sequence + 1}, {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
