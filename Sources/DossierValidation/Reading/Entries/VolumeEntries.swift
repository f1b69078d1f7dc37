import DossierModel

/// The entries of one volume as rows of the table.
struct VolumeEntries {
    private let volume: Int
    private let year: Int
    private let isDeep: Bool
    private(set) var rows: [EntryRow] = []

    /// The entries of a volume that has that place among the volumes.
    init(_ reading: VolumeReading, at volume: Int, isDeep: Bool) {
        self.volume = volume
        self.isDeep = isDeep
        year = reading.volume.year
        add(.card, reading.card.value?.dossier, reading.card.json)
        add(.persons, reading.persons.value?.dossier, reading.persons.json)
        add(.credit, reading.credit.value?.dossier, reading.credit.json)
        add(.record, reading.allRecords.map(\.id), reading.records.json?["records"])
        add(.project, reading.projects.value?.entries.map(\.id), reading.projects.json?["entries"])
        add(.issue, reading.issues.value?.entries.map(\.id), reading.issues.json?["entries"])
        for line in reading.communications.flatMap(\.lines) {
            rows.append(row(.communication, "\(line.value.id)", line.json))
        }
    }

    private mutating func add(_ kind: CommitmentKind, _ dossier: DossierID?, _ json: JSONValue?) {
        guard let dossier, let json else { return }
        rows.append(row(kind, dossier.description, json, year: year))
    }

    private mutating func add<ID: CustomStringConvertible>(
        _ kind: CommitmentKind, _ ids: [ID]?, _ json: JSONValue?
    ) {
        for (id, entry) in zip(ids ?? [], json?.array ?? []) {
            rows.append(row(kind, id.description, entry))
        }
    }

    private func row(
        _ kind: CommitmentKind, _ id: String, _ json: JSONValue, year: Int = 0
    ) -> EntryRow {
        EntryRow(
            kind, EntryKey(kind, id, year: year), isDeep ? Commitment.digest(of: json) : nil,
            volume: volume)
    }
}
