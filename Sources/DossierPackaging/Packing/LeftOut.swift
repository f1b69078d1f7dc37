public import DossierModel

/// A document that was not as its record says when it was packed, and was left out.
public struct LeftOut: Sendable, Hashable {
    /// The path in the archive.
    public var path: RelativePath
    /// The record.
    public var record: RecordID

    /// A document.
    public init(path: RelativePath, record: RecordID) {
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
        record = try reader.parsed("record") { RecordID($0) }
        try reader.finish()
    }

    /// The document as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        StoredPath.add(path, to: &builder)
        builder.add("record", text: record)
        return builder.value
    }
}
