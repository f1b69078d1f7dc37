/// Who brought something into the archive, and when.
public struct Registration: Sendable, Equatable {
    /// Who.
    public var by: StaffID
    /// When.
    public var at: Timestamp
    /// Where the file came from, for one from outside: its name there.
    public var from: String?

    /// A registration.
    public init(by: StaffID, at: Timestamp, from: String? = nil) {
        self.by = by
        self.at = at
        self.from = from
    }
}

extension Registration: JSONRepresentable {
    /// Reads a registration.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        by = try reader.parsed("by") { StaffID($0) }
        at = try reader.parsed("at") { Timestamp($0) }
        from = try reader.stringIfPresent("from")
        try reader.finish()
    }

    /// The registration as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("by", text: by)
        builder.add("at", text: at)
        builder.add("from", from)
        return builder.value
    }
}
