/// That the office received what a department submitted for a month (rules PACK-1, PACK-2 ★).
public struct ReceiptEntry: Sendable, Equatable {
    /// The id.
    public var id: EntryID
    /// The filing month.
    public var month: YearMonth
    /// The department.
    public var department: DepartmentCode
    /// The submission that was received.
    public var submission: EntryID
    /// Whether it was a nil return.
    public var isNil = false
    /// Whether it was submitted behind the due day.
    public var isLate = false
    /// How many documents were received.
    public var documents = 0
    /// How many contacts with clients were.
    public var communications = 0
    /// How many items came with their paper.
    public var paper = 0
    /// How many records lack paper that should be there.
    public var missingPaper = 0
    /// Who received it, and when.
    public var registered: Registration
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// The receipt for a submission.
    public init(
        id: EntryID, for submission: SubmissionEntry, due: CalendarDate, registered: Registration,
        salt: Salt
    ) {
        self.id = id
        month = submission.month
        department = submission.department
        self.submission = submission.id
        isNil = submission.isNil
        isLate = submission.registered.at.date > due
        documents = submission.documents
        communications = submission.communications
        paper = submission.paper
        missingPaper = submission.missingPaper
        self.registered = registered
        self.salt = salt
    }
}

extension ReceiptEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.receipts

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        month = try reader.parsed("month") { YearMonth($0) }
        department = try reader.parsed("department") { DepartmentCode($0) }
        submission = try reader.parsed("submission") { EntryID($0) }
        isNil = try reader.bool("nil", default: false)
        isLate = try reader.bool("late", default: false)
        documents = try reader.integer("documents", in: 0...)
        communications = try reader.integer("communications", in: 0...)
        paper = try reader.integer("paper", in: 0...)
        missingPaper = try reader.integer("missingPaper", in: 0...)
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
        builder.add("submission", text: submission)
        builder.add("nil", ifTrue: isNil)
        builder.add("late", ifTrue: isLate)
        builder.add("documents", documents)
        builder.add("communications", communications)
        builder.add("paper", paper)
        builder.add("missingPaper", missingPaper)
        builder.add("registered", registered)
        builder.add("salt", text: salt)
        return builder.value
    }
}
