/// That one person decided on one step of an approval.
public struct ApprovalSignature: Sendable, Equatable {
    /// What a person at a seat decides.
    public enum Decision: String, Sendable, CaseIterable {
        /// 同意.
        case agree
        /// 退回: to be changed and brought again.
        case sendBack = "return"
        /// 否决: not to be brought again.
        case reject
    }

    /// The seat for which the person decided.
    public var role: RoleID
    /// Who decided.
    public var by: StaffID
    /// The person's name as it was then, for the person may be forgotten before the list is.
    public var name: String
    /// The person's department then.
    public var department: DepartmentCode
    /// What was decided.
    public var decision: Decision
    /// What the person added.
    public var comment: String?
    /// When.
    public var at: Timestamp
    /// The digest of what was decided on.
    public var digest: ContentDigest
    /// The signed form, where the step was given on paper.
    public var paper: PaperApproval?

    /// A decision.
    public init(
        role: RoleID, by: StaffID, name: String, department: DepartmentCode, decision: Decision,
        comment: String? = nil, at: Timestamp, digest: ContentDigest, paper: PaperApproval? = nil
    ) {
        self.role = role
        self.by = by
        self.name = name
        self.department = department
        self.decision = decision
        self.comment = comment
        self.at = at
        self.digest = digest
        self.paper = paper
    }
}

extension ApprovalSignature: JSONRepresentable {
    /// Reads a decision.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        role = try reader.parsed("role") { RoleID($0) }
        by = try reader.parsed("by") { StaffID($0) }
        name = try reader.string("name")
        department = try reader.parsed("department") { DepartmentCode($0) }
        decision = try reader.parsed("decision") { Decision(rawValue: $0) }
        comment = try reader.stringIfPresent("comment")
        at = try reader.parsed("at") { Timestamp($0) }
        digest = try reader.parsed("digest") { ContentDigest($0) }
        paper = try reader.nestedIfPresent("paper")
        try reader.finish()
    }

    /// The decision as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("role", text: role)
        builder.add("by", text: by)
        builder.add("name", name)
        builder.add("department", text: department)
        builder.add("decision", decision.rawValue)
        builder.add("comment", comment)
        builder.add("at", text: at)
        builder.add("digest", text: digest)
        builder.add("paper", paper)
        return builder.value
    }
}
