/// From which occasions the term of a class counts.
public struct RetentionTrigger: Sendable, Hashable {
    /// How several occasions stand to one another.
    public enum Rule: String, Sendable, CaseIterable {
        /// All must have come; the last one counts.
        case all
        /// The first to come counts.
        case earliest
    }

    /// How the occasions stand to one another.
    public var rule: Rule
    /// The occasions.
    public var kinds: [TriggerKind]

    /// A trigger of these occasions.
    public init(_ rule: Rule = .all, _ kinds: [TriggerKind]) {
        self.rule = rule
        self.kinds = kinds
    }
}

extension RetentionTrigger: JSONRepresentable {
    /// Reads `{"all": ["contract.ended"]}` or `{"earliest": […]}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        let all = try reader.parsedList("all") { TriggerKind(rawValue: $0) }
        let earliest = try reader.parsedList("earliest") { TriggerKind(rawValue: $0) }
        try reader.finish()
        guard all.isEmpty != earliest.isEmpty else {
            throw JSONFault(.badValue, pointer: place, detail: "all, earliest")
        }
        self = all.isEmpty ? Self(.earliest, earliest) : Self(.all, all)
    }

    /// The trigger as JSON.
    public var json: JSONValue {
        [rule.rawValue: .array(kinds.map { .string($0.rawValue) })]
    }
}
