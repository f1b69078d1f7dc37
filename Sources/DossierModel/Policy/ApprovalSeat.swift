/// A seat in a chain: a role, and whose department's.
public struct ApprovalSeat: Sendable, Equatable {
    /// Whose department the holder of the role must belong to.
    public enum Scope: String, Sendable, CaseIterable {
        /// Any.
        case any
        /// The department that holds the dossier.
        case holding
        /// The department that a dossier is transferred to.
        case receiving
        /// The applicant's own department.
        case own
        /// The deputy general manager who answers for the holding department.
        case overHolding
    }

    /// The role.
    public var role: RoleID
    /// Whose.
    public var scope: Scope

    /// A seat.
    public init(role: RoleID, scope: Scope = .any) {
        self.role = role
        self.scope = scope
    }
}

extension ApprovalSeat: JSONRepresentable {
    /// Reads a seat.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        role = try reader.parsed("role") { RoleID($0) }
        scope = try reader.parsed("scope") { Scope(rawValue: $0) }
        try reader.finish()
    }

    /// The seat as JSON.
    public var json: JSONValue {
        ["role": .string(role.description), "scope": .string(scope.rawValue)]
    }
}
