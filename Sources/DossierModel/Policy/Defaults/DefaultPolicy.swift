/// The policy that `init` writes: data of defaults.md, which the company may change.
///
/// Nothing of it is compiled into a code path: commands read the policy of their archive.
public enum DefaultPolicy {
    /// Every kind of policy but the staff, which begins with whoever makes the archive.
    public static let documents: [any PolicyDocument] = [
        departments, grades, categories, roles, approvals, completeness, fines, deadlines,
        retention,
    ]

    /// The roles of whoever makes the archive, in the custodian department.
    public static let firstRoles: [RoleID] = ["administrator", "archivist"]
}
