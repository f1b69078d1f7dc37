/// That something which was recorded does not count any more: who said so, when and why.
public struct Withdrawal: Sendable, Equatable {
    /// Who.
    public var by: StaffID
    /// When.
    public var at: Timestamp
    /// Why.
    public var reason: String

    /// A withdrawal.
    public init(by: StaffID, at: Timestamp, reason: String) {
        self.by = by
        self.at = at
        self.reason = reason
    }
}

extension Withdrawal: JSONRepresentable {
    /// Reads a withdrawal.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        by = try reader.parsed("by") { StaffID($0) }
        at = try reader.parsed("at") { Timestamp($0) }
        reason = try reader.string("reason")
        try reader.finish()
    }

    /// The withdrawal as JSON.
    public var json: JSONValue {
        [
            "at": .string(at.description), "by": .string(by.description),
            "reason": .string(reason),
        ]
    }
}
