/// The roles that people hold, and what each may do (defaults.md, roles).
public struct RolePolicy: PolicyDocument {
    /// A role.
    public struct Role: Sendable, Equatable {
        /// Its permanent id, such as `department-manager`.
        public var id: RoleID
        /// Its name in Chinese.
        public var name: String
        /// Its name in English.
        public var english: String
        /// How many people may hold it at once, per department where it is departmental; nil: any.
        public var seats: Int?
        /// Whether it is held in a department and reaches no further.
        public var departmental: Bool
        /// What it may do.
        public var may: [Permission]
        /// Roles that the same person must not hold.
        public var excludes: [RoleID]

        /// A role.
        public init(
            id: RoleID, name: String, english: String, seats: Int? = nil,
            departmental: Bool = false, may: [Permission], excludes: [RoleID] = []
        ) {
            self.id = id
            self.name = name
            self.english = english
            self.seats = seats
            self.departmental = departmental
            self.may = may
            self.excludes = excludes
        }
    }

    /// Which file holds it.
    public static let kind = PolicyKind.roles
    /// The version, from 1.
    public var version: Int
    /// The roles.
    public var roles: [Role]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these roles.
    public init(version: Int = 1, roles: [Role]) {
        self.version = version
        self.roles = roles
    }

    /// The role of that id.
    public func role(_ id: RoleID) -> Role? { roles.first { $0.id == id } }
}

extension RolePolicy.Role: JSONRepresentable {
    /// Reads a role.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { RoleID($0) }
        name = try reader.string("name")
        english = try reader.string("english")
        seats = try reader.integerIfPresent("seats", in: 1...)
        departmental = try reader.bool("departmental", default: false)
        may = try reader.parsedList("may") { Permission(rawValue: $0) }
        excludes = try reader.parsedList("excludes") { RoleID($0) }
        try reader.finish()
    }

    /// The role as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("name", name)
        builder.add("english", english)
        builder.add("seats", seats)
        builder.add("departmental", ifTrue: departmental)
        builder.add("may", may.map(\.rawValue))
        builder.add("excludes", excludes.map(\.description))
        return builder.value
    }
}

extension RolePolicy: JSONRepresentable {
    /// Reads `policy/roles.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        roles = try reader.filledList("roles")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("roles", list: roles)
        builder.add(extensions: extensions)
        return builder.value
    }
}
