/// Work done for a client, pointing at its documents (group 5, rule DOS-7 ★).
public struct Project: Sendable, Equatable {
    /// The permanent id.
    public var id: EntryID
    /// What the project is called.
    public var name: String
    /// Its first day, as far as known.
    public var since: PartialDate?
    /// Its last day, for one that has ended.
    public var until: PartialDate?
    /// Its records, by what they are to the project.
    public var records: [Part: [RecordID]]
    /// What the client asked for (项目要求).
    public var requirements: String?
    /// How good the work is (项目质量).
    public var quality: String?
    /// How far the work is (项目进度).
    public var progress: String?
    /// What was ordered, as far as it is kept one by one.
    public var orders: [Order] = []
    /// What the placement was measured to reach.
    public var placementResults: [PlacementResult] = []
    /// Anything else in words.
    public var notes: String?
    /// Who entered it, and when.
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// What a record is to a project.
    public enum Part: String, Sendable, CaseIterable {
        case quotations, contracts, collections, correspondence, weeklySummaries, references
        case planning, production, monitoring, feedback, briefs
    }

    /// A project without documents yet.
    public init(id: EntryID, name: String, registered: Registration, salt: Salt) {
        self.id = id
        self.name = name
        records = [:]
        self.registered = registered
        self.salt = salt
    }
}

extension Project: JSONRepresentable {
    /// Reads a project.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        name = try reader.string("name")
        since = try reader.parsedIfPresent("since") { PartialDate($0) }
        until = try reader.parsedIfPresent("until") { PartialDate($0) }
        records = [:]
        var parts = try JSONReader(
            try reader.required("records"), at: reader.pointer("records"))
        for part in Part.allCases {
            let ids = try parts.parsedList(part.rawValue) { RecordID($0) }
            if !ids.isEmpty { records[part] = ids }
        }
        try parts.finish()
        requirements = try reader.stringIfPresent("requirements")
        quality = try reader.stringIfPresent("quality")
        progress = try reader.stringIfPresent("progress")
        orders = try reader.list("orders")
        placementResults = try reader.list("placementResults")
        notes = try reader.stringIfPresent("notes")
        registered = try reader.nested("registered")
        salt = try reader.parsed("salt") { Salt($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The project as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("name", name)
        builder.add("since", text: since)
        builder.add("until", text: until)
        var parts = JSONBuilder()
        for part in Part.allCases {
            parts.add(part.rawValue, (records[part] ?? []).map(\.description))
        }
        builder.add("records", parts.value)
        builder.add("requirements", requirements)
        builder.add("quality", quality)
        builder.add("progress", progress)
        builder.add("orders", list: orders)
        builder.add("placementResults", list: placementResults)
        builder.add("notes", notes)
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        builder.add(extensions: extensions)
        return builder.value
    }
}
