/// That a person saw a backup, and where it is kept (rule PACK-7).
public struct BackupConfirmation: Sendable, Equatable {
    /// Who.
    public var by: StaffID
    /// When.
    public var at: Timestamp
    /// On what it lies: a disk, a tape.
    public var medium: String
    /// Where that is kept.
    public var place: String

    /// A confirmation.
    public init(by: StaffID, at: Timestamp, medium: String, place: String) {
        self.by = by
        self.at = at
        self.medium = medium
        self.place = place
    }
}

extension BackupConfirmation: JSONRepresentable {
    /// Reads a confirmation.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        by = try reader.parsed("by") { StaffID($0) }
        at = try reader.parsed("at") { Timestamp($0) }
        medium = try reader.string("medium")
        self.place = try reader.string("place")
        try reader.finish()
    }

    /// The confirmation as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("by", text: by)
        builder.add("at", text: at)
        builder.add("medium", medium)
        builder.add("place", place)
        return builder.value
    }
}
