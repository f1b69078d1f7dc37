/// How long everything may take (defaults.md, calendar and times).
///
/// The filing and the backup day stand in the calendar of `archive.json`.
public struct DeadlinePolicy: PolicyDocument {
    /// Which file holds it.
    public static let kind = PolicyKind.deadlines
    /// The version, from 1.
    public var version: Int
    /// Working days to solve an urgent issue.
    public var urgentIssueWorkdays: Int
    /// Working days to solve any other issue.
    public var issueWorkdays: Int
    /// Working days for which paper is lent.
    public var loanWorkdays: Int
    /// The longest delegation, in days.
    public var delegationDays: Int
    /// The longest life of a copy or excerpt, in days.
    public var copyDays: Int
    /// When the office opens; outside these hours reading raises an alarm.
    public var officeOpens: TimeOfDay
    /// When the office closes.
    public var officeCloses: TimeOfDay
    /// The day of the next year on which a year is closed.
    public var yearClosing: DayOfYear
    /// The days of the regular inspections.
    public var inspections: [DayOfYear]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these spans and days.
    public init(
        version: Int = 1, urgentIssueWorkdays: Int, issueWorkdays: Int, loanWorkdays: Int,
        delegationDays: Int, copyDays: Int, officeOpens: TimeOfDay, officeCloses: TimeOfDay,
        yearClosing: DayOfYear, inspections: [DayOfYear]
    ) {
        self.version = version
        self.urgentIssueWorkdays = urgentIssueWorkdays
        self.issueWorkdays = issueWorkdays
        self.loanWorkdays = loanWorkdays
        self.delegationDays = delegationDays
        self.copyDays = copyDays
        self.officeOpens = officeOpens
        self.officeCloses = officeCloses
        self.yearClosing = yearClosing
        self.inspections = inspections
    }

    /// How many working days an issue may take.
    public func workdays(for urgency: Issue.Urgency) -> Int {
        switch urgency {
        case .urgent: urgentIssueWorkdays
        case .notUrgent: issueWorkdays
        }
    }

    /// The day on which an issue raised that day is due.
    public func due(
        _ urgency: Issue.Urgency, visited: CalendarDate, calendar: WorkingCalendar
    ) -> CalendarDate {
        calendar.adding(workdays: workdays(for: urgency), to: visited)
    }
}

extension DeadlinePolicy: JSONRepresentable {
    /// Reads `policy/deadlines.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        urgentIssueWorkdays = try reader.integer("urgentIssueWorkdays", in: 1...)
        issueWorkdays = try reader.integer("issueWorkdays", in: 1...)
        loanWorkdays = try reader.integer("loanWorkdays", in: 1...)
        delegationDays = try reader.integer("delegationDays", in: 1...)
        copyDays = try reader.integer("copyDays", in: 1...)
        officeOpens = try reader.parsed("officeOpens") { TimeOfDay($0) }
        officeCloses = try reader.parsed("officeCloses") { TimeOfDay($0) }
        yearClosing = try reader.parsed("yearClosing") { DayOfYear($0) }
        inspections = try reader.parsedList("inspections") { DayOfYear($0) }
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("urgentIssueWorkdays", urgentIssueWorkdays)
        builder.add("issueWorkdays", issueWorkdays)
        builder.add("loanWorkdays", loanWorkdays)
        builder.add("delegationDays", delegationDays)
        builder.add("copyDays", copyDays)
        builder.add("officeOpens", text: officeOpens)
        builder.add("officeCloses", text: officeCloses)
        builder.add("yearClosing", text: yearClosing)
        builder.add("inspections", inspections.map(\.description))
        builder.add(extensions: extensions)
        return builder.value
    }
}
