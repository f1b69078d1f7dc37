/// What a supervisor 监销人 saw: the items before their destruction, or that they are gone.
public struct SupervisorCount: Sendable, Equatable {
    /// Before or after.
    public enum Moment: String, Sendable, CaseIterable {
        /// 清点: the items were counted and compared with the list.
        case before
        /// 监销: they were seen to be gone.
        case after
    }

    /// Before or after.
    public var moment: Moment
    /// Who.
    public var by: StaffID
    /// The person's name as it was then.
    public var name: String
    /// The person's department then.
    public var department: DepartmentCode
    /// How many items were counted.
    public var items: Int
    /// The digest of the list that was in the person's hands.
    public var digest: ContentDigest
    /// What the person states.
    public var statement: String?
    /// When.
    public var at: Timestamp
    /// The signed form, where it was given on paper.
    public var paper: PaperApproval?

    /// A count.
    public init(
        _ moment: Moment, by: StaffID, name: String, department: DepartmentCode, items: Int,
        digest: ContentDigest, statement: String?, at: Timestamp,
        paper: PaperApproval? = nil
    ) {
        self.moment = moment
        self.by = by
        self.name = name
        self.department = department
        self.items = items
        self.digest = digest
        self.statement = statement
        self.at = at
        self.paper = paper
    }
}

extension SupervisorCount: JSONRepresentable {
    /// Reads a count.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        moment = try reader.parsed("moment") { Moment(rawValue: $0) }
        by = try reader.parsed("by") { StaffID($0) }
        name = try reader.string("name")
        department = try reader.parsed("department") { DepartmentCode($0) }
        items = try reader.integer("items", in: 0...)
        digest = try reader.parsed("digest") { ContentDigest($0) }
        statement = try reader.stringIfPresent("statement")
        at = try reader.parsed("at") { Timestamp($0) }
        paper = try reader.nestedIfPresent("paper")
        try reader.finish()
    }

    /// The count as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("moment", moment.rawValue)
        builder.add("by", text: by)
        builder.add("name", name)
        builder.add("department", text: department)
        builder.add("items", items)
        builder.add("digest", text: digest)
        builder.add("statement", statement)
        builder.add("at", text: at)
        builder.add("paper", paper)
        return builder.value
    }
}
