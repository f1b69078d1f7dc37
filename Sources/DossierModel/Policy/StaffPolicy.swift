/// The people of the company and their keys; the only place where an id becomes a name.
public struct StaffPolicy: PolicyDocument {
    /// Which file holds it.
    public static let kind = PolicyKind.staff
    /// The version, from 1.
    public var version: Int
    /// Everybody who is or was on the staff, in order of id.
    public var staff: [StaffMember]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these people.
    public init(version: Int = 1, staff: [StaffMember]) {
        self.version = version
        self.staff = staff
    }

    /// The person of that id.
    public func member(_ id: StaffID) -> StaffMember? { staff.first { $0.id == id } }

    /// The id for the next person.
    public var nextID: StaffID { StaffID(serial: (staff.map(\.id.serial).max() ?? 0) + 1) }
}

extension StaffPolicy: JSONRepresentable {
    /// Reads `policy/staff.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        staff = try reader.filledList("staff")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("staff", list: staff)
        builder.add(extensions: extensions)
        return builder.value
    }
}
