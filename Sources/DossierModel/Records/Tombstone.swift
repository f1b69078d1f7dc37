/// That a document was destroyed: when, and by which list.
public struct Tombstone: Sendable, Equatable {
    /// When.
    public var at: Timestamp
    /// The id of the disposal list.
    public var list: String

    /// A tombstone.
    public init(at: Timestamp, list: String) {
        self.at = at
        self.list = list
    }
}

extension Tombstone: JSONRepresentable {
    /// Reads a tombstone.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        at = try reader.parsed("at") { Timestamp($0) }
        list = try reader.string("list")
        try reader.finish()
    }

    /// The tombstone as JSON.
    public var json: JSONValue {
        ["at": .string(at.description), "list": .string(list)]
    }
}
