/// How a client's request about its data was answered.
public struct PrivacyAnswer: Sendable, Equatable {
    /// What was decided.
    public enum Decision: String, Sendable, CaseIterable {
        /// 已办理: done as asked.
        case done
        /// 不予办理: refused, with the reason.
        case refused
        /// 仅存储: what a term or a hold keeps from being erased is only stored any more.
        case storageOnly
    }

    /// What was decided.
    public var decision: Decision
    /// Why.
    public var reason: String
    /// Who answered, and when.
    public var registered: Registration
    /// What could not be erased yet, and why.
    public var kept: [KeptRecord]
    /// What is there still besides documents, and why.
    public var keptParts: [KeptPart]

    /// An answer.
    public init(
        _ decision: Decision, reason: String, registered: Registration, kept: [KeptRecord] = [],
        keptParts: [KeptPart] = []
    ) {
        self.decision = decision
        self.reason = reason
        self.registered = registered
        self.kept = kept
        self.keptParts = keptParts
    }
}

extension PrivacyAnswer: JSONRepresentable {
    /// Reads an answer.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        decision = try reader.parsed("decision") { Decision(rawValue: $0) }
        reason = try reader.string("reason")
        registered = try reader.nested("registered")
        kept = try reader.list("kept")
        keptParts = try reader.list("keptParts")
        try reader.finish()
    }

    /// The answer as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("decision", decision.rawValue)
        builder.add("reason", reason)
        builder.add("registered", registered)
        builder.add("kept", list: kept)
        builder.add("keptParts", list: keptParts)
        return builder.value
    }
}
