/// A shortest time that a law sets, whatever the company's own term says.
public struct RetentionFloor: Sendable, Hashable {
    /// How sure we are that the law says so (records.md, marks).
    public enum Confidence: String, Sendable, CaseIterable {
        /// The law itself says it for such records.
        case high
        /// A practice or an analogy.
        case medium
        /// A guess to be checked by a lawyer.
        case low
    }

    /// How many years.
    public var years: Int
    /// From which occasion, counted from its very day.
    public var from: TriggerKind
    /// The law and its article.
    public var authority: String
    /// How sure it is.
    public var confidence: Confidence

    /// A floor.
    public init(
        _ years: Int, from: TriggerKind, _ authority: String, _ confidence: Confidence = .high
    ) {
        self.years = years
        self.from = from
        self.authority = authority
        self.confidence = confidence
    }
}

extension RetentionFloor: JSONRepresentable {
    /// Reads a floor.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        years = try reader.integer("years", in: 1...RetentionTerm.longest)
        from = try reader.parsed("from") { TriggerKind(rawValue: $0) }
        authority = try reader.string("authority")
        confidence = try reader.parsed("confidence") { Confidence(rawValue: $0) }
        try reader.finish()
    }

    /// The floor as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("years", years)
        builder.add("from", from.rawValue)
        builder.add("authority", authority)
        builder.add("confidence", confidence.rawValue)
        return builder.value
    }
}
