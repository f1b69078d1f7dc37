/// An alarm: something was found wrong, or somebody tried what they may not (rule LOG-3).
public struct AlarmEntry: Sendable, Equatable {
    /// What raised it.
    public enum Kind: String, Sendable, CaseIterable {
        /// An audit by somebody enrolled found a rule broken.
        case audit
        /// A command was refused to somebody enrolled.
        case attempt
    }

    /// The end of an alarm that was looked into.
    public struct Closing: Sendable, Equatable {
        /// Who closed it.
        public var by: StaffID
        /// When.
        public var at: Timestamp
        /// What was found out.
        public var reason: String

        /// An alarm's end.
        public init(by: StaffID, at: Timestamp, reason: String) {
            self.by = by
            self.at = at
            self.reason = reason
        }
    }

    /// The highest count of findings or of attempts; what is more is told as so many.
    public static let most = 999_999_999

    /// The permanent id.
    public var id: EntryID
    /// What raised it.
    public var kind: Kind
    /// The rule that was broken or that refused: words as of a finding, or such as SEC-4.
    public var rule: String
    /// What was tried; nil for what an audit found.
    public var action: String?
    /// How many findings there were, or 1 for an attempt.
    public var count: Int
    /// How often the same person tried the same again within the hour.
    public var further = 0
    /// When that was last.
    public var last: Timestamp?
    /// Who ran the audit, or whose attempt it was.
    public var by: StaffID
    /// When it was raised.
    public var at: Timestamp
    /// How it ended; nil while it is open.
    public var closed: Closing?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// An alarm that was just raised.
    public init(
        id: EntryID, kind: Kind, rule: String, action: String? = nil, count: Int, by: StaffID,
        at: Timestamp, salt: Salt
    ) {
        self.id = id
        self.kind = kind
        self.rule = rule
        self.action = action
        self.count = count
        self.by = by
        self.at = at
        self.salt = salt
    }

    /// Whether it is about somebody who lacked the right to act, so that another must close it.
    ///
    /// What the rules of retention refuse (RET-1, RET-2, RET-4) was wrong in itself, whoever tried it.
    public var needsAnother: Bool {
        guard kind == .attempt else { return false }
        let action = action ?? ""
        return !rule.hasPrefix("RET-") || Permission(rawValue: action) != nil
            || ApprovedAction(rawValue: action) != nil
    }

    /// Whether a text can be the name of a rule: 1 to 60 letters, digits and hyphens.
    public static func isRule(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension AlarmEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.alarms

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        kind = try reader.parsed("kind") { Kind(rawValue: $0) }
        rule = try reader.parsed("rule") { Self.isRule($0) ? $0 : nil }
        action = try reader.parsedIfPresent("action") { Self.isRule($0) ? $0 : nil }
        count = try reader.integer("count", in: 1...Self.most)
        further = try reader.integerIfPresent("further", in: 1...Self.most) ?? 0
        last = try reader.parsedIfPresent("last") { Timestamp($0) }
        by = try reader.parsed("by") { StaffID($0) }
        at = try reader.parsed("at") { Timestamp($0) }
        closed = try reader.nestedIfPresent("closed")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("kind", kind.rawValue)
        builder.add("rule", rule)
        builder.add("action", action)
        builder.add("count", count)
        builder.add("further", further == 0 ? nil : further)
        builder.add("last", text: last)
        builder.add("by", text: by)
        builder.add("at", text: at)
        builder.add("closed", closed)
        builder.add("salt", text: salt)
        return builder.value
    }

    /// The members that no event tells of: attempts within the hour of one that an event tells of.
    public static let untold = ["further", "last"]

    /// What the ledger commits to.
    public var committed: JSONValue {
        guard case .object(var object) = json else { return json }
        for name in Self.untold { object[name] = nil }
        return .object(object)
    }
}

extension AlarmEntry.Closing: JSONRepresentable {
    /// Reads an end.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        by = try reader.parsed("by") { StaffID($0) }
        at = try reader.parsed("at") { Timestamp($0) }
        reason = try reader.string("reason")
        try reader.finish()
    }

    /// The end as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("by", text: by)
        builder.add("at", text: at)
        builder.add("reason", reason)
        return builder.value
    }
}

extension Commitment {
    /// The commitment to an alarm: to its JSON without the attempts that were only counted.
    public static func digest(of alarm: AlarmEntry) -> ContentDigest {
        digest(of: alarm.committed)
    }
}
