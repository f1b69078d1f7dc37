public import DossierModel

/// What is said of a person who joins the staff.
public struct NewStaff: Sendable {
    /// The person's name.
    public var name: String
    /// The department.
    public var department: DepartmentCode
    /// The roles from today on.
    public var roles: [RoleID]
    /// The log-in name on the person's own machine.
    public var login: String?
    /// The public key, where it is known already.
    public var key: PublicKeyText?

    /// A person who joins.
    public init(name: String, department: DepartmentCode, roles: [RoleID] = ["staff"]) {
        self.name = name
        self.department = department
        self.roles = roles
    }
}
