public import DossierModel

/// A file that was changed behind the range of a package, and is packed as it was found.
public struct LaterChange: Sendable, Hashable {
    /// The path in the archive.
    public var path: RelativePath
    /// The last event that changed it.
    public var sequence: Int

    /// A change.
    public init(path: RelativePath, sequence: Int) {
        self.path = path
        self.sequence = sequence
    }
}

extension LaterChange: JSONRepresentable {
    /// Reads `{"path": …, "sequence": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        guard let path = try StoredPath.read(from: &reader) else {
            throw reader.fault("path", .missingMember, "path")
        }
        self.path = path
        sequence = try reader.integer("sequence", in: 0...)
        try reader.finish()
    }

    /// The change as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        StoredPath.add(path, to: &builder)
        builder.add("sequence", sequence)
        return builder.value
    }
}
