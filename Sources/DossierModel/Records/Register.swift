/// A register of one year: numbers, clients and what else the archive keeps count of.
public struct Register<Entry: RegisterEntry>: Sendable, Equatable {
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
        kind = try reader.parsed("kind") { text in
            RegisterKind(rawValue: text).flatMap { $0 == Entry.registerKind ? $0 : nil }
        }
        year = try reader.integer("year", in: 1...9999)
        entries = try reader.requiredList("entries")
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
