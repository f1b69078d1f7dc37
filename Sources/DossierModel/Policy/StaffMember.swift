/// A person on the staff: who it is, what they may do, and which key speaks for them.
public struct StaffMember: Sendable, Equatable {
    /// The opaque id that the ledger holds.
    public var id: StaffID
    /// The person's name.
    public var name: String
    /// The department the person works in.
    public var department: DepartmentCode
    /// The log-in name by which the person's own machine is recognised, where known.
    public var login: String?
    /// The roles held now and formerly, each with its days.
    public var roles: [RoleHeld]
    /// The keys, newest last; each speaks for the person from its first day until it ends.
    public var keys: [EnrolledKey]
    /// The first day on the staff.
    public var since: CalendarDate
    /// The day on which the person left: from then on no act is theirs.
    public var until: CalendarDate?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A person.
    public init(
        id: StaffID, name: String, department: DepartmentCode, login: String? = nil,
        roles: [RoleHeld] = [], keys: [EnrolledKey] = [], since: CalendarDate,
        until: CalendarDate? = nil, salt: Salt
    ) {
        self.id = id
        self.name = name
        self.department = department
        self.login = login
        self.roles = roles
        self.keys = keys
        self.since = since
        self.until = until
        self.salt = salt
    }

    /// Whether the person is on the staff on that day; not on the day of leaving any more.
    public func isActive(on date: CalendarDate) -> Bool {
        since <= date && (until.map { date < $0 } ?? true)
    }

    /// Whether the person may have acted on that day, earlier on the day of leaving too.
    public func mayHaveActed(on date: CalendarDate) -> Bool {
        isActive(on: date) || until == date && since <= date
    }

    /// Whether the person holds a role on that day.
    public func holds(_ role: RoleID, on date: CalendarDate) -> Bool {
        roles.contains { $0.role == role && $0.isHeld(on: date) }
    }

    /// The key that speaks for the person now.
    public var currentKey: EnrolledKey? { keys.last { $0.until == nil } }
}

extension StaffMember: JSONRepresentable {
    /// Reads a person.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { StaffID($0) }
        name = try reader.string("name")
        department = try reader.parsed("department") { DepartmentCode($0) }
        login = try reader.stringIfPresent("login")
        roles = try reader.list("roles")
        keys = try reader.list("keys")
        since = try reader.parsed("since") { CalendarDate($0) }
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The person as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("name", name)
        builder.add("department", text: department)
        builder.add("login", login)
        builder.add("roles", list: roles)
        builder.add("keys", list: keys)
        builder.add("since", text: since)
        builder.add("until", text: until)
        builder.add("salt", text: salt)
        return builder.value
    }
}
