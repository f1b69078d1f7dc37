/// A register of one year: numbers, clients and what else the archive keeps count of.
public struct Register<Entry: JSONRepresentable & Equatable>: Sendable, Equatable {
    /// What is registered.
    public var kind: RegisterKind
    /// The year.
    public var year: Int
    /// The entries in the order of their making.
    public var entries: [Entry]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// An empty register.
    public init(kind: RegisterKind, year: Int) {
        self.kind = kind
        self.year = year
        entries = []
    }
}

extension Register: JSONRepresentable {
    /// Reads a register.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        kind = try reader.parsed("kind") { RegisterKind(rawValue: $0) }
        year = try reader.integer("year")
        entries = try reader.list("entries")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The register as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("kind", kind.rawValue)
        builder.add("year", year)
        builder.add("entries", .array(entries.map(\.json)))
        builder.add(extensions: extensions)
        return builder.value
    }
}
