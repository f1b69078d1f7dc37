#!/usr/bin/env python3
"""Judge the archive's JSON by schema/ with an independent validator (PyPI jsonschema).

  check-schemas.py                 are the schemas valid, and their examples?
  check-schemas.py --cases FILE    does the verdict in each line of FILE agree with the schema's?
  check-schemas.py --archive DIR   is every JSON file of an archive valid?

A line of FILE is {"name", "schema", "text", "accepted"}. Prints what is wrong and ends with 1.
"""
import argparse
import json
import math
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).resolve().parent.parent / "schema"
DEPTH_LIMIT = 64
SIZE_LIMIT = 64 << 20

# Where each kind of file lies below the root of an archive.
PLACES = [
    (r"_archive/archive\.json", "archive"),
    (r"_archive/policy/([a-z]+)\.json", r"\1"),
    (r"_archive/policy/history/([a-z]+)/[0-9]+\.json", r"\1"),
    (r"_archive/registers/([a-zA-Z]+)/[0-9]{4}\.json", r"register-\1"),
    (r"_archive/ledger/main/[0-9-]+(?:/[0-9]+)?\.jsonl", "event-line"),
    (r"_archive/work/journal\.json", "journal"),
    (r"[0-9]{4}/[A-Z]/[A-Z]/[^/]+/([a-z]+)\.json", r"\1"),
    (r"[0-9]{4}/[A-Z]/[A-Z]/[^/]+/communications/[A-Z]/[0-9-]+\.jsonl", "communication"),
]


def parse(text: bytes):
    """The value of a text that obeys the rules of format.md on text; ValueError for any other."""

    def members(pairs):
        names = [name for name, _ in pairs]
        if len(set(names)) != len(names):
            raise ValueError("a name stands twice")
        return dict(pairs)

    def number(digits):
        value = float(digits)
        if not math.isfinite(value):
            raise ValueError("a number is too large")
        return value

    def constant(word):
        raise ValueError(f"{word} is no JSON")

    if len(text) > SIZE_LIMIT:
        raise ValueError("too large")
    if text.startswith(b"\xef\xbb\xbf"):
        raise ValueError("a byte order mark")
    value = json.loads(
        text.decode("utf-8"), object_pairs_hook=members, parse_float=number, parse_constant=constant)
    check_depth(value, 0)
    json.dumps(value, ensure_ascii=False).encode("utf-8")  # no lone surrogate
    return value


def check_depth(value, depth):
    if depth >= DEPTH_LIMIT:
        raise ValueError("too deep")
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    for part in parts:
        check_depth(part, depth + 1)


def validators():
    found = {}
    for path in sorted(SCHEMAS.glob("*.schema.json")):
        schema = json.loads(path.read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        found[path.name.removesuffix(".schema.json")] = Draft202012Validator(
            schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    if not found:
        sys.exit(f"no schema in {SCHEMAS}")
    return found


def why_not(validator, text: bytes):
    """What is wrong with a text; None when it is valid."""
    try:
        value = parse(text)
    except (ValueError, RecursionError) as error:
        return f"text: {error}"
    error = next(validator.iter_errors(value), None)
    return error and f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def check_examples(known):
    for kind, validator in known.items():
        examples = validator.schema.get("examples", [])
        if not examples:
            yield f"{kind}: no examples"
        for example in examples:
            wrong = why_not(validator, json.dumps(example).encode())
            if wrong:
                yield f"{kind}: example {wrong}"


def check_cases(known, path):
    count = 0
    for line in Path(path).read_bytes().splitlines():
        case = json.loads(line)
        wrong = why_not(known[case["schema"]], case["text"].encode("utf-8"))
        count += 1
        if (wrong is None) != case["accepted"]:
            yield f"{case['schema']} {case['name']!r}: the reader " + (
                f"accepts, the schema says {wrong}" if wrong else "refuses, the schema accepts")
    print(f"{count} documents judged")


def check_archive(known, root):
    for path in sorted(Path(root).rglob("*.json*")):
        place = path.relative_to(root).as_posix()
        kind = next((re.sub(p, k, place) for p, k in PLACES if re.fullmatch(p, place)), None)
        if kind not in known:
            continue
        data = path.read_bytes()
        for text in data.splitlines() if place.endswith(".jsonl") else [data]:
            wrong = why_not(known[kind], text)
            if wrong:
                yield f"{place}: {wrong}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--cases")
    choice.add_argument("--archive")
    options = parser.parse_args()
    known = validators()
    if options.cases:
        wrong = list(check_cases(known, options.cases))
    elif options.archive:
        wrong = list(check_archive(known, options.archive))
    else:
        wrong = list(check_examples(known))
    print("\n".join(wrong[:200]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
