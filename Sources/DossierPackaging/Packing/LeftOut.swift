public import DossierModel

/// What was left out: a document that was not as its record says when it was packed, or the whole
/// folder of a volume that somebody copied by hand.
public struct LeftOut: Sendable, Hashable {
    /// The path in the archive.
    public var path: RelativePath
    /// The record; nil for the folder of a volume.
    public var record: RecordID?

    /// A document, or the folder of a volume.
    public init(path: RelativePath, record: RecordID?) {
        self.path = path
        self.record = record
    }
}

extension LeftOut: JSONRepresentable {
    /// Reads `{"path": …, "record": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        guard let path = try StoredPath.read(from: &reader) else {
            throw reader.fault("path", .missingMember, "path")
        }
        self.path = path
        record = try reader.parsedIfPresent("record") { RecordID($0) }
        try reader.finish()
    }

    /// What was left out as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        StoredPath.add(path, to: &builder)
        builder.add("record", text: record)
        return builder.value
    }
}
