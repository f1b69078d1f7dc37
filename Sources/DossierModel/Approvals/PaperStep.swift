/// A step that was signed on a printed form and entered, and waits for the second person to compare
/// the scan with the form: until then it counts for nothing (defaults.md, approvals).
public struct PaperStep: Sendable, Equatable {
    /// What the form says.
    public enum Answer: Sendable, Equatable {
        /// A decision at a seat.
        case decision(ApprovalSignature.Decision)
        /// A supervisor counted so many items.
        case count(Int)
    }

    /// Whose step it is: who signed the form.
    public var by: StaffID
    /// What the form says.
    public var answer: Answer
    /// What the person added.
    public var comment: String?
    /// The scan, who entered it, and who is to countersign.
    public var paper: PaperApproval
    /// When it was entered.
    public var at: Timestamp
    /// The digest that stands on the form.
    public var digest: ContentDigest

    /// A step that was entered.
    public init(
        by: StaffID, _ answer: Answer, comment: String? = nil, paper: PaperApproval, at: Timestamp,
        digest: ContentDigest
    ) {
        self.by = by
        self.answer = answer
        self.comment = comment
        self.paper = paper
        self.at = at
        self.digest = digest
    }
}

extension PaperStep: JSONRepresentable {
    /// Reads a step.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        by = try reader.parsed("by") { StaffID($0) }
        if reader.has("items") {
            answer = .count(try reader.integer("items", in: 0...))
        } else {
            answer = .decision(
                try reader.parsed("decision") { ApprovalSignature.Decision(rawValue: $0) })
        }
        comment = try reader.stringIfPresent("comment")
        paper = try reader.nested("paper")
        self.at = try reader.parsed("at") { Timestamp($0) }
        digest = try reader.parsed("digest") { ContentDigest($0) }
        try reader.finish()
    }

    /// The step as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("by", text: by)
        switch answer {
        case .decision(let decision): builder.add("decision", decision.rawValue)
        case .count(let items): builder.add("items", items)
        }
        builder.add("comment", comment)
        builder.add("paper", paper)
        builder.add("at", text: at)
        builder.add("digest", text: digest)
        return builder.value
    }
}
