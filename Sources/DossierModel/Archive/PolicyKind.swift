/// The files of policy data.
public enum PolicyKind: String, Sendable, CaseIterable {
    case departments, grades, categories, roles, staff, approvals, completeness, fines
    case deadlines, retention
}
