/// A record of a volume as its year was closed.
public struct SealedRecord: Sendable, Equatable {
    /// The record.
    public var record: RecordID
    /// Its commitment then: what the ledger vouched for.
    public var digest: ContentDigest

    /// A record.
    public init(record: RecordID, digest: ContentDigest) {
        self.record = record
        self.digest = digest
    }
}

extension SealedRecord: JSONRepresentable {
    /// Reads a record.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        record = try reader.parsed("record") { RecordID($0) }
        digest = try reader.parsed("digest") { ContentDigest($0) }
        try reader.finish()
    }

    /// The record as JSON.
    public var json: JSONValue {
        ["digest": .string(digest.description), "record": .string(record.description)]
    }
}
