public import DossierModel

/// The bytes of a document: their digest and their number.
public struct HandOverContent: Sendable, Hashable {
    /// SHA-256 of the bytes.
    public var digest: ContentDigest
    /// How many there are.
    public var size: Int

    /// Content.
    public init(digest: ContentDigest, size: Int) {
        self.digest = digest
        self.size = size
    }
}

extension HandOverContent: JSONRepresentable {
    /// Reads `{"digest": …, "size": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        digest = try reader.parsed("digest") { ContentDigest($0) }
        size = try reader.integer("size", in: 0...)
        try reader.finish()
    }

    /// The content as JSON.
    public var json: JSONValue {
        ["digest": .string(digest.description), "size": .integer(Int64(size))]
    }
}
