/// A role that a person holds or held, with its days.
public struct RoleHeld: Sendable, Equatable {
    /// Which role.
    public var role: RoleID
    /// Its first day.
    public var since: CalendarDate
    /// The day on which it ended: from then on the role is not held.
    public var until: CalendarDate?
    /// The departments a deputy general manager answers for; empty means all.
    public var departments: [DepartmentCode]

    /// A role held from a day on.
    public init(
        role: RoleID, since: CalendarDate, until: CalendarDate? = nil,
        departments: [DepartmentCode] = []
    ) {
        self.role = role
        self.since = since
        self.until = until
        self.departments = departments
    }

    /// Whether the role is held on that day; not on the day it ended any more.
    public func isHeld(on date: CalendarDate) -> Bool {
        since <= date && (until.map { date < $0 } ?? true)
    }
}

extension RoleHeld: JSONRepresentable {
    /// Reads a role held.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        role = try reader.parsed("role") { RoleID($0) }
        since = try reader.parsed("since") { CalendarDate($0) }
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        departments = try reader.parsedList("departments") { DepartmentCode($0) }
        try reader.finish()
    }

    /// The role held as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("role", text: role)
        builder.add("since", text: since)
        builder.add("until", text: until)
        builder.add("departments", departments.map(\.description))
        return builder.value
    }
}
