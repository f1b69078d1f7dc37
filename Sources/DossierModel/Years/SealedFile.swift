/// A file of a volume as its year was closed.
public struct SealedFile: Sendable, Equatable {
    /// Where it lies in the volume.
    public var path: RelativePath
    /// SHA-256 of its bytes.
    public var digest: ContentDigest

    /// A file.
    public init(path: RelativePath, digest: ContentDigest) {
        self.path = path
        self.digest = digest
    }
}

extension SealedFile: JSONRepresentable {
    /// Reads a file.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        let text = try reader.string("path")
        guard let path = RelativePath(text) else {
            throw reader.fault("path", .badValue, text)
        }
        self.path = path
        digest = try reader.parsed("digest") { ContentDigest($0) }
        try reader.finish()
    }

    /// The file as JSON.
    public var json: JSONValue {
        [
            "digest": .string(digest.description),
            "path": .string(path.text ?? path.description),
        ]
    }
}
