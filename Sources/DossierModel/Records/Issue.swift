/// A question that a return visit raised (group 6, rules FUP-1 to FUP-3 ★).
public struct Issue: Sendable, Equatable {
    /// How soon it must be solved.
    public enum Urgency: String, Sendable, CaseIterable {
        /// 紧急: two working days by default.
        case urgent
        /// 不紧急: ten.
        case notUrgent
    }

    /// What the client said it as.
    public enum Kind: String, Sendable, CaseIterable {
        /// 问题.
        case question
        /// 投诉.
        case complaint
        /// 咨询.
        case enquiry
        /// 建议.
        case suggestion
        /// 表扬.
        case praise
        /// 客户评价.
        case evaluation
    }

    /// The permanent id.
    public var id: EntryID
    /// What the client said it as.
    public var kind: Kind = .question
    /// The day of the visit.
    public var visited: CalendarDate
    /// What the client said, in detail.
    public var detail: String
    /// Why it came to that (投诉原因).
    public var reason: String?
    /// How soon it must be solved.
    public var urgency: Urgency
    /// The department that must solve it.
    public var department: DepartmentCode
    /// The department whose work the entry is.
    public var formingDepartment: DepartmentCode
    /// The day on which it is due.
    public var due: CalendarDate
    /// The day on which it was solved.
    public var solved: CalendarDate?
    /// How it was solved.
    public var solution: String?
    /// What the client thinks of the solution (客户满意度).
    public var satisfaction: String?
    /// Who entered it, and when.
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// An open issue.
    public init(
        id: EntryID, visited: CalendarDate, detail: String, urgency: Urgency,
        department: DepartmentCode, formingDepartment: DepartmentCode, due: CalendarDate,
        registered: Registration, salt: Salt
    ) {
        self.id = id
        self.visited = visited
        self.detail = detail
        self.urgency = urgency
        self.department = department
        self.formingDepartment = formingDepartment
        self.due = due
        self.registered = registered
        self.salt = salt
    }
}

extension Issue: JSONRepresentable {
    /// Reads an issue.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        kind = try reader.choice("kind", default: Kind.question)
        reason = try reader.stringIfPresent("reason")
        visited = try reader.parsed("visited") { CalendarDate($0) }
        detail = try reader.string("detail")
        urgency = try reader.parsed("urgency") { Urgency(rawValue: $0) }
        department = try reader.parsed("department") { DepartmentCode($0) }
        formingDepartment = try reader.parsed("formingDepartment") { DepartmentCode($0) }
        due = try reader.parsed("due") { CalendarDate($0) }
        solved = try reader.parsedIfPresent("solved") { CalendarDate($0) }
        solution = try reader.stringIfPresent("solution")
        satisfaction = try reader.stringIfPresent("satisfaction")
        registered = try reader.nested("registered")
        salt = try reader.parsed("salt") { Salt($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The issue as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("kind", kind == .question ? nil : kind.rawValue)
        builder.add("reason", reason)
        builder.add("visited", text: visited)
        builder.add("detail", detail)
        builder.add("urgency", urgency.rawValue)
        builder.add("department", text: department)
        builder.add("formingDepartment", text: formingDepartment)
        builder.add("due", text: due)
        builder.add("solved", text: solved)
        builder.add("solution", solution)
        builder.add("satisfaction", satisfaction)
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        builder.add(extensions: extensions)
        return builder.value
    }
}
