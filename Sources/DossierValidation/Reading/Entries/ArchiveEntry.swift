import DossierModel

/// An entry to which events commit, as it stands in its file.
struct ArchiveEntry {
    /// Its kind.
    var kind: CommitmentKind
    /// Its id, or that of the dossier whose file it is.
    var id: String
    /// The year of the volume, for a file of a volume; else 0.
    var year = 0
    /// The dossier, of an entry of a register that has an id of its own.
    var owner: String?
    /// What it says.
    var json: JSONValue
    /// The file in which it stands.
    var path: RelativePath
    /// What people call it.
    var name: String

    /// The key under which it is found.
    var key: EntryKey { EntryKey(kind, id, year: year) }

    /// The entry as a row of the table.
    func row(volume: Int, isDeep: Bool) -> EntryRow {
        EntryRow(kind, key, isDeep ? Commitment.digest(of: committed) : nil, volume: volume)
    }

    /// What the ledger commits to: of a record all but what sealing adds (docs/decisions/0008), of an
    /// alarm all but what was only counted.
    private var committed: JSONValue {
        if kind == .alarm, case .object(var alarm) = json {
            for name in AlarmEntry.untold { alarm[name] = nil }
            return .object(alarm)
        }
        guard kind == .record, case .object(var record) = json,
            case .array(let versions)? = record["versions"]
        else { return json }
        let told = versions.map { value -> JSONValue in
            guard case .object(var version) = value else { return value }
            version["sealedIn"] = nil
            return .object(version)
        }
        record["versions"] = .array(told)
        return .object(record)
    }
}

extension VolumeReading {
    /// The entries of the volume.
    var entries: [ArchiveEntry] {
        var entries = [
            file(.card, .card, card.value?.dossier, card.json),
            file(.persons, .persons, persons.value?.dossier, persons.json),
            file(.credit, .credit, credit.value?.dossier, credit.json),
        ].compactMap { $0 }
        entries += list(.record, .records, allRecords, records.json?["records"]) {
            ($0.id.description, $0.title)
        }
        entries += list(
            .project, .projects, projects.value?.entries ?? [], projects.json?["entries"]
        ) { ($0.id.description, $0.name) }
        entries += list(.issue, .issues, issues.value?.entries ?? [], issues.json?["entries"]) {
            ($0.id.description, $0.detail)
        }
        for file in communications {
            entries += file.lines.map { line in
                ArchiveEntry(
                    kind: .communication, id: line.value.id.description, json: line.json,
                    path: file.path, name: line.value.content)
            }
        }
        return entries
    }

    private func file(
        _ kind: CommitmentKind, _ file: VolumeFile, _ dossier: DossierID?, _ json: JSONValue?
    ) -> ArchiveEntry? {
        guard let dossier, let json else { return nil }
        return ArchiveEntry(
            kind: kind, id: dossier.description, year: volume.year, json: json,
            path: volume.path(file), name: card.value?.name ?? volume.number.description)
    }

    private func list<Value>(
        _ kind: CommitmentKind, _ file: VolumeFile, _ values: [Value], _ json: JSONValue?,
        _ naming: (Value) -> (id: String, name: String)
    ) -> [ArchiveEntry] {
        let path = volume.path(file)
        return zip(values, json?.array ?? []).map { value, json in
            let named = naming(value)
            return ArchiveEntry(
                kind: kind, id: named.id, json: json, path: path, name: named.name)
        }
    }
}

extension ReadFile {
    /// The entries of a register of numbers: the number that each dossier bears now by the dossier,
    /// those that were replaced by their own digest, which an event must name.
    func entries() -> [ArchiveEntry] where Value == Register<NumberEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            let isFormer = entry.replacedBy != nil
            let digest = ContentDigest(of: CanonicalJSON.bytes(of: json))
            return ArchiveEntry(
                kind: isFormer ? .formerNumber : .number,
                id: isFormer ? digest.description : entry.dossier.description, json: json,
                path: path, name: entry.number.description)
        }
    }

    /// The entries of a register of copies.
    func entries() -> [ArchiveEntry] where Value == Register<CopyEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .copy, id: entry.id.description, json: json, path: path, name: entry.name)
        }
    }

    /// The entries of the register of occasions from which terms count.
    func entries() -> [ArchiveEntry] where Value == Register<TriggerEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .trigger, id: entry.id.description, owner: entry.dossier.description,
                json: json, path: path,
                name: "\(entry.kind.rawValue) \(entry.on)")
        }
    }

    /// The entries of the register of holds.
    func entries() -> [ArchiveEntry] where Value == Register<HoldEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .hold, id: entry.id.description, json: json, path: path, name: entry.title)
        }
    }

    /// The entries of the register of requests about data.
    func entries() -> [ArchiveEntry] where Value == Register<PrivacyRequest> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .privacyRequest, id: entry.id.description,
                owner: entry.dossier.description, json: json, path: path,
                name: "\(entry.kind.rawValue) \(entry.received)")
        }
    }

    /// The disposal lists.
    func entries() -> [ArchiveEntry] where Value == Register<DisposalList> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .disposal, id: entry.id.description, json: json, path: path,
                name: entry.number)
        }
    }

    /// The entries of the register of appraisals.
    func entries() -> [ArchiveEntry] where Value == Register<Appraisal> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .appraisal, id: entry.id.description, owner: entry.dossier.description,
                json: json, path: path, name: entry.reason)
        }
    }

    /// The entries of a register of submissions.
    func entries() -> [ArchiveEntry] where Value == Register<SubmissionEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .submission, id: entry.id.description, json: json, path: path,
                name: "\(entry.month) \(entry.department)")
        }
    }

    /// The entries of a register of receipts.
    func entries() -> [ArchiveEntry] where Value == Register<ReceiptEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .receipt, id: entry.id.description, json: json, path: path,
                name: "\(entry.month) \(entry.department)")
        }
    }

    /// The entries of a register of backups.
    func entries() -> [ArchiveEntry] where Value == Register<BackupEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .backup, id: entry.id.description, json: json, path: path, name: entry.name)
        }
    }

    /// The entries of a register of closed years.
    func entries() -> [ArchiveEntry] where Value == Register<YearClosing> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .closing, id: entry.id.description, json: json, path: path,
                name: "\(entry.year)")
        }
    }

    /// The entries of a register of clients.
    func entries() -> [ArchiveEntry] where Value == Register<ClientEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .client, id: entry.id.description, json: json, path: path,
                name: entry.name)
        }
    }

    /// The entries of a register of alarms.
    func entries() -> [ArchiveEntry] where Value == Register<AlarmEntry> {
        zip(value?.entries ?? [], json?["entries"]?.array ?? []).map { entry, json in
            ArchiveEntry(
                kind: .alarm, id: entry.id.description, json: json, path: path, name: entry.rule)
        }
    }
}
