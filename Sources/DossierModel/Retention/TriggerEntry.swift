/// That an occasion came from which terms count: a fact of a dossier, with its evidence.
public struct TriggerEntry: Sendable, Equatable {
    /// The permanent id.
    public var id: EntryID
    /// The dossier.
    public var dossier: DossierID
    /// The project it is about; nil: the dossier as a whole.
    public var project: EntryID?
    /// The record it is about; nil: every record of the project or the dossier.
    public var record: RecordID?
    /// Which occasion.
    public var kind: TriggerKind
    /// The day on which it came.
    public var on: CalendarDate
    /// The record that proves it.
    public var evidence: RecordID
    /// Who recorded it, and when.
    public var registered: Registration
    /// That it was taken back, where it was.
    public var withdrawn: Withdrawal?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// An occasion recorded now.
    public init(
        id: EntryID, dossier: DossierID, project: EntryID? = nil, record: RecordID? = nil,
        kind: TriggerKind, on: CalendarDate, evidence: RecordID, registered: Registration,
        salt: Salt
    ) {
        self.id = id
        self.dossier = dossier
        self.project = project
        self.record = record
        self.kind = kind
        self.on = on
        self.evidence = evidence
        self.registered = registered
        self.salt = salt
    }
}

extension TriggerEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.triggers

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        dossier = try reader.parsed("dossier") { DossierID($0) }
        project = try reader.parsedIfPresent("project") { EntryID($0) }
        record = try reader.parsedIfPresent("record") { RecordID($0) }
        kind = try reader.parsed("trigger") { text in
            TriggerKind(rawValue: text).flatMap { $0.isRecorded ? $0 : nil }
        }
        on = try reader.parsed("on") { CalendarDate($0) }
        evidence = try reader.parsed("evidence") { RecordID($0) }
        registered = try reader.nested("registered")
        withdrawn = try reader.nestedIfPresent("withdrawn")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("dossier", text: dossier)
        builder.add("project", text: project)
        builder.add("record", text: record)
        builder.add("trigger", kind.rawValue)
        builder.add("on", text: on)
        builder.add("evidence", text: evidence)
        builder.add("registered", registered)
        builder.add("withdrawn", withdrawn)
        builder.add("salt", text: salt)
        return builder.value
    }
}
