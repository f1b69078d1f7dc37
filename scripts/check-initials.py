#!/usr/bin/env python3
"""Checks the expected initials of Tests/Fixtures/initials/company-names.tsv against pypinyin.

An independent reading (needs `pip install pypinyin`). The columns of the table are: name,
initials, and where pypinyin reads otherwise, its initials, a colon and why we differ. Exit 1 when
a difference is not declared, when a declared one is none, or when pypinyin agrees on less than
98 % of the names about which nobody has declared a difference.
"""

import sys
import unicodedata
from pathlib import Path

from pypinyin import Style, lazy_pinyin

TABLE = Path(__file__).parent.parent / "Tests/Fixtures/initials/company-names.tsv"
LEAST_AGREEMENT = 0.98


def initials(name: str) -> str:
    """Reads a name by pypinyin's words, and keeps ASCII letters and digits."""
    folded = unicodedata.normalize("NFKC", name)
    parts = lazy_pinyin(folded, style=Style.FIRST_LETTER, errors=list)
    plain = unicodedata.normalize("NFD", "".join(parts))
    return "".join(c for c in plain if c.isascii() and c.isalnum()).upper()


def main() -> int:
    rows = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line]
    agreed, disputed, wrong = 0, 0, []
    for name, expected, *note in rows:
        read = initials(name)
        declared = note[0].split(":", 1)[0] if note else expected
        disputed += bool(note)
        agreed += not note and read == expected
        if read != declared or bool(note) == (read == expected):
            wrong.append(f"{name}\texpected {expected}, pypinyin {read}, declared {declared}")
    undisputed = len(rows) - disputed
    print(f"{len(rows)} names: {disputed} decided by hand; agreed on {agreed} of {undisputed}")
    print("\n".join(wrong))
    return 1 if wrong or agreed < LEAST_AGREEMENT * undisputed else 0


if __name__ == "__main__":
    sys.exit(main())
