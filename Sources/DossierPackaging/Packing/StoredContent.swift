public import DossierModel

/// A document as it lies in a package, which need not be as it lies in the archive (design §6).
public struct StoredContent: Sendable, Hashable {
    /// How a document is encoded in a package.
    public enum Encoding: String, Sendable, CaseIterable {
        /// As it is.
        case identity
    }

    /// The path in the bag.
    public var path: RelativePath
    /// Whether the path is percent-encoded, because the archive's is not UTF-8.
    public var isEncoded: Bool
    /// SHA-256 of the bytes in the package.
    public var digest: ContentDigest
    /// How it is encoded.
    public var encoding: Encoding
    /// The id of the key under which it is encrypted, once that exists.
    public var keyID: String?

    /// A document that lies in the package as it is.
    public init(_ place: PackedPath, digest: ContentDigest) {
        path = place.path
        isEncoded = place.isEncoded
        self.digest = digest
        encoding = .identity
    }
}

extension StoredContent: JSONRepresentable {
    /// Reads a stored document.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        // Not by the path's description: that shows control characters, which a name may hold.
        let text = try reader.string("path")
        guard let path = RelativePath(text) else { throw reader.fault("path", .badValue, text) }
        self.path = path
        isEncoded = try reader.bool("pathEncoded", default: false)
        digest = try reader.parsed("digest") { ContentDigest($0) }
        encoding = try reader.parsed("encoding") { Encoding(rawValue: $0) }
        keyID = try reader.stringIfPresent("keyId")
        try reader.finish()
    }

    /// The stored document as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("digest", text: digest)
        builder.add("encoding", encoding.rawValue)
        builder.add("keyId", keyID)
        builder.add("path", path.text ?? PercentEncoding.encode(path.bytes))
        builder.add("pathEncoded", ifTrue: isEncoded)
        return builder.value
    }
}
