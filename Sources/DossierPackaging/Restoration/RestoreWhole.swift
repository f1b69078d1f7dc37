public import DossierModel

/// What lies beside what was verified as a whole, until all of it has its place: what came of the
/// restoration so far.
struct RestoreWhole: Equatable {
    /// The digest of what tells this restoration from another in the same folder.
    var plan: ContentDigest
    /// What was restored.
    var report: RestoreReport
    /// The destructions that were looked for.
    var handled: Set<RecordID>
    /// Those of which there was something to repeat.
    var repeated: Set<RecordID>
}

extension RestoreWhole: JSONRepresentable {
    /// Reads it.
    init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        plan = try reader.parsed("plan") { ContentDigest($0) }
        report = RestoreReport()
        report.documents = try reader.integer("documents", in: 0...)
        report.bytes = Int64(try reader.integer("bytes", in: 0...))
        report.skipped = try reader.list("skipped")
        report.unrecognised = try reader.integer("unrecognised", in: 0...)
        report.holds = try reader.list("holds")
        report.events = try reader.integerIfPresent("events", in: 0...)
        report.isEvidence = try reader.bool("evidence", default: false)
        handled = Set(try reader.parsedList("handled") { RecordID($0) })
        repeated = Set(try reader.parsedList("repeated") { RecordID($0) })
        try reader.finish()
    }

    /// It as JSON.
    var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("plan", text: plan)
        builder.add("documents", report.documents)
        builder.add("bytes", Int(report.bytes))
        builder.add("skipped", list: report.skipped)
        builder.add("unrecognised", report.unrecognised)
        builder.add("holds", list: report.holds)
        builder.add("events", report.events)
        builder.add("evidence", ifTrue: report.isEvidence)
        builder.add("handled", handled.map(\.description).sorted())
        builder.add("repeated", repeated.map(\.description).sorted())
        return builder.value
    }
}

extension RestoreReport.Skipped: JSONRepresentable {
    /// Reads it.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        guard let path = try StoredPath.read(from: &reader) else {
            throw reader.fault("path", .missingMember, "path")
        }
        self.path = path
        reason = try reader.string("reason")
        try reader.finish()
    }

    /// It as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        StoredPath.add(path, to: &builder)
        builder.add("reason", reason)
        return builder.value
    }
}

extension RestoreReport.Held: JSONRepresentable {
    /// Reads it.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        title = try reader.string("title")
        isReplayed = try reader.bool("replayed", default: false)
        isReleased = try reader.bool("released", default: false)
        try reader.finish()
    }

    /// It as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("title", title)
        builder.add("replayed", ifTrue: isReplayed)
        builder.add("released", ifTrue: isReleased)
        return builder.value
    }
}
