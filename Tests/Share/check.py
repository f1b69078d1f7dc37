"""What the archive must be when all have ended: nothing lost, nothing doubled, one history."""

import collections
import hashlib
import json


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Check:
    """The archive on the server's own disk, and what the writers were told."""

    def __init__(self, archive, results, documents, dossier):
        self.archive, self.results, self.documents, self.dossier = archive, results, documents, dossier
        self.faults = []

    def expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)

    def records(self):
        """Every record, with the folder of its volume."""
        for file in sorted(self.archive.glob("[0-9]*/*/*/*/records.json")):
            for record in json.loads(file.read_bytes())["records"]:
                yield file.parent, record

    def events(self):
        parts = sorted(self.archive.glob("_archive/ledger/main/*/*.jsonl"), key=lambda part: part.name)
        for part in parts:
            for line in part.read_text().splitlines():
                yield json.loads(line)["event"]

    def acknowledged(self):
        """What `register` said it had registered: record, title, digest, path, by writer's file."""
        for answer in sorted(self.results.glob("*/*-register-0.json")):
            for act in json.loads(answer.read_text().splitlines()[0])["registered"]:
                yield answer, act

    def run(self):
        self.documents_are_there()
        self.history_is_one()
        self.office_is_there()
        self.clocks_are_the_share_s()
        self.nothing_is_left()
        self.commands_agree()
        return self.faults

    def documents_are_there(self):
        records = list(self.records())
        by_id = {record["id"]: (folder, record) for folder, record in records}
        self.expect(len(by_id) == len(records), "a record stands twice")
        paths = collections.Counter(folder / record["path"] for folder, record in records if "path" in record)
        self.expect(max(paths.values()) == 1, f"one path, several records: {paths.most_common(3)}")
        items = collections.Counter((folder, record["item"]) for folder, record in records)
        self.expect(max(items.values()) == 1, f"one item number, several records: {items.most_common(3)}")
        held = collections.Counter(record["versions"][-1]["digest"] for _, record in records)
        self.expect(max(held.values()) == 1, f"one document, several records: {held.most_common(3)}")
        for folder, record in records:
            path = folder / record["path"]
            if not path.is_file():
                self.faults.append(f"{path} is gone")
            elif digest(path) != record["versions"][-1]["digest"]:
                self.faults.append(f"{path} is not what its record says")
        self.told = 0
        for answer, act in self.acknowledged():
            self.told += 1
            _, record = by_id.get(act["id"], (None, None))
            self.expect(record is not None, f"{answer.name}: {act['path']} was acknowledged and has no record")
            if record:
                self.expect(record["versions"][0]["digest"] == act["sha256"], f"{act['path']} has another content")
        self.count = len(records)

    def history_is_one(self):
        events = list(self.events())
        numbers = [event["sequence"] for event in events]
        self.expect(numbers == list(range(len(numbers))), f"the ledger is not linear: {numbers}")
        self.length = len(events)
        acts = collections.Counter(
            (event["action"], event["subjects"].get("record")) for event in events if "record" in event["subjects"]
        )
        for _, record in self.records():
            first, later = acts["recordRegistered", record["id"]], acts["versionRegistered", record["id"]]
            self.expect(first == 1, f"{record['path']} was registered {first} times")
            versions = len(record["versions"])
            self.expect(later == versions - 1, f"{record['path']} has {versions} versions and {later} such events")

    def office_is_there(self):
        known = {record["path"].rsplit("/", 1)[-1]: record for _, record in self.records()}
        for name, (file, held) in self.documents.items():
            record = known.get(file)
            if record is None:
                self.faults.append(f"{name} has no record as {file}")
            else:
                self.expect(record["versions"][-1]["digest"] == held, f"{file} is registered with another content")
        ours = [file for file in known if file.lower().startswith("office-")]
        self.expect(len(ours) == len(self.documents), f"{len(self.documents)} office documents, {len(ours)} records")

    def clocks_are_the_share_s(self):
        answers = sorted(self.results.glob("*/*-clock-0.json"))
        for answer in answers:
            told = json.loads(answer.read_text().splitlines()[0])
            taken = [act["path"].rsplit("/", 1)[-1].split("-")[0] for act in told["registered"]]
            waiting = [f"{file['reason']} {file['path'].rsplit('/', 1)[-1].split('-')[0]}" for file in told["waiting"]]
            self.expect(taken == ["old"] and waiting == ["settling young"],
                        f"{answer.parent.name}: by its clock it took {taken}, and {waiting} waited")  # fmt: skip
        self.clocks = len(answers)

    def nothing_is_left(self):
        for pattern in ["**/*.conflict-*", "_archive/work/staging/*", "_archive/work/journal*", "_archive/work/lease*"]:
            for path in self.archive.glob(pattern):
                if not path.name.startswith("lease-seen-"):
                    self.faults.append(f"{path} was left behind")

    def commands_agree(self):
        found = self.dossier("validate", "--now", "2026-10-27")
        errors = [finding for finding in found["findings"] if finding["severity"] == "error"]
        self.expect(not errors, f"validate: {json.dumps(errors[:5], ensure_ascii=False)}")
        self.expect(not found["notChecked"], f"validate did not check {found['notChecked']}")
        self.rules = collections.Counter(finding["rule"] for finding in found["findings"])
        ledger = self.dossier("ledger", "verify")
        self.expect(ledger["valid"] and ledger["events"] == self.length, f"ledger verify: {ledger}")
        index = self.dossier("index")
        for what in ["missing", "unregistered"]:
            self.expect(index[what] == 0, f"index: {index[what]} {what}")
        self.expect(index["documents"] == self.count, f"index: {index['documents']} documents, {self.count} records")
        packages = sorted(map(str, self.archive.glob("*/2026-10/*.tar.zst")))
        if packages:
            key = self.dossier("key", "show")["archiveKey"]
            self.dossier("verify", *packages, "--key", key)
        self.packages = len(packages)
