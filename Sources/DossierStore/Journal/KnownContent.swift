public import DossierModel

/// What a file holds, as far as identity needs it.
public struct KnownContent: Sendable, Hashable {
    /// The SHA-256 digest of the bytes.
    public var digest: ContentDigest
    /// How many bytes there are.
    public var size: Int64

    /// Known content.
    public init(digest: ContentDigest, size: Int64) {
        self.digest = digest
        self.size = size
    }

    /// The content of bytes in memory.
    public init(of bytes: [UInt8]) {
        self.init(digest: ContentDigest(of: bytes), size: Int64(bytes.count))
    }
}

extension KnownContent: JSONRepresentable {
    /// Reads `{"digest": …, "size": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        digest = try reader.parsed("digest") { ContentDigest($0) }
        size = Int64(try reader.integer("size", in: 0...))
        try reader.finish()
    }

    /// The content as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("digest", text: digest)
        builder.add("size", Int(size))
        return builder.value
    }
}
