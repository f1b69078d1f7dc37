/// What a department submitted for a month, or that nothing was formed (rules PACK-1, PACK-2 ★).
public struct SubmissionEntry: Sendable, Equatable {
    /// The id.
    public var id: EntryID
    /// The filing month.
    public var month: YearMonth
    /// The department.
    public var department: DepartmentCode
    /// Whether it is a nil return: nothing was formed.
    public var isNil = false
    /// Why nothing was formed.
    public var reason: String?
    /// How many documents are submitted.
    public var documents = 0
    /// How many contacts with clients are.
    public var communications = 0
    /// How many items have paper that was received.
    public var paper = 0
    /// How many records lack paper that should be there.
    public var missingPaper = 0
    /// How many dossiers of the department lack something required.
    public var incomplete = 0
    /// How many files of the department have no record.
    public var unregistered = 0
    /// New dossiers that the department's manager confirms by this.
    public var confirmed: [DossierID] = []
    /// SHA-256 of the list beside the register, in JSON; nil where there is none.
    public var list: ContentDigest?
    /// The last event before the submission.
    public var last: Int
    /// Who submitted, and when.
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A submission of which nothing is counted yet.
    public init(
        id: EntryID, month: YearMonth, department: DepartmentCode, last: Int,
        registered: Registration, salt: Salt
    ) {
        self.id = id
        self.month = month
        self.department = department
        self.last = last
        self.registered = registered
        self.salt = salt
    }
}

extension SubmissionEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.submissions

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        month = try reader.parsed("month") { YearMonth($0) }
        department = try reader.parsed("department") { DepartmentCode($0) }
        isNil = try reader.bool("nil", default: false)
        reason = try reader.stringIfPresent("reason")
        documents = try reader.integer("documents", in: 0...)
        communications = try reader.integer("communications", in: 0...)
        paper = try reader.integer("paper", in: 0...)
        missingPaper = try reader.integer("missingPaper", in: 0...)
        incomplete = try reader.integer("incomplete", in: 0...)
        unregistered = try reader.integer("unregistered", in: 0...)
        confirmed = try reader.parsedList("confirmed") { DossierID($0) }
        list = try reader.parsedIfPresent("list") { ContentDigest($0) }
        last = try reader.integer("last", in: 0...)
        registered = try reader.nested("registered")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("month", text: month)
        builder.add("department", text: department)
        builder.add("nil", ifTrue: isNil)
        builder.add("reason", reason)
        builder.add("documents", documents)
        builder.add("communications", communications)
        builder.add("paper", paper)
        builder.add("missingPaper", missingPaper)
        builder.add("incomplete", incomplete)
        builder.add("unregistered", unregistered)
        builder.add("confirmed", confirmed.map(\.description))
        builder.add("list", text: list)
        builder.add("last", last)
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        return builder.value
    }
}
