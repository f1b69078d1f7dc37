/// That a document is only stored any more: nobody consults it, and no search finds it
/// (个人信息保护法47: where it cannot be deleted yet, all processing but storage stops).
public struct StorageOnly: Sendable, Equatable {
    /// Who said so.
    public var by: StaffID
    /// When.
    public var at: Timestamp
    /// Why.
    public var reason: String
    /// The client's request behind it, where there was one.
    public var request: EntryID?
    /// That it ended, where it did.
    public var lifted: Withdrawal?

    /// A restriction.
    public init(by: StaffID, at: Timestamp, reason: String, request: EntryID? = nil) {
        self.by = by
        self.at = at
        self.reason = reason
        self.request = request
    }
}

extension StorageOnly: JSONRepresentable {
    /// Reads a restriction.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        by = try reader.parsed("by") { StaffID($0) }
        at = try reader.parsed("at") { Timestamp($0) }
        reason = try reader.string("reason")
        request = try reader.parsedIfPresent("request") { EntryID($0) }
        lifted = try reader.nestedIfPresent("lifted")
        try reader.finish()
    }

    /// The restriction as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("by", text: by)
        builder.add("at", text: at)
        builder.add("reason", reason)
        builder.add("request", text: request)
        builder.add("lifted", lifted)
        return builder.value
    }
}

extension Record {
    /// Whether the document is only stored: then neither title nor place nor text is shown.
    public var isStorageOnly: Bool { storageOnly.map { $0.lifted == nil } ?? false }

    /// The record as it would be were it not restricted: what the seal of a year covers, for a
    /// restriction may come and go behind it.
    public var unrestricted: Record {
        var record = self
        record.storageOnly = nil
        return record
    }
}
