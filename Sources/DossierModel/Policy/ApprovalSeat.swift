/// A seat in a chain: a role, whose department's, and when the seat must agree at all.
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
        /// The department that keeps company-level dossiers.
        case custodian
        /// The department of the person whom the act concerns, such as who is fined.
        case concerned
    }

    /// The role.
    public var role: RoleID
    /// Whose.
    public var scope: Scope
    /// How many people must agree, each for himself.
    public var people: Int
    /// On what the seat depends; nil: it always agrees.
    public var condition: ApprovalCondition?
    /// Seats of which any may agree in place of this one.
    public var alternatives: [ApprovalSeat]

    /// A seat.
    public init(
        role: RoleID, scope: Scope = .any, people: Int = 1, condition: ApprovalCondition? = nil,
        alternatives: [ApprovalSeat] = []
    ) {
        self.role = role
        self.scope = scope
        self.people = people
        self.condition = condition
        self.alternatives = alternatives
    }
}

extension ApprovalSeat: JSONRepresentable {
    /// Reads a seat.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        role = try reader.parsed("role") { RoleID($0) }
        scope = try reader.parsed("scope") { Scope(rawValue: $0) }
        people = try reader.integerIfPresent("people", in: 2...) ?? 1
        condition = try reader.nestedIfPresent("condition")
        alternatives = try reader.list("alternatives")
        try reader.finish()
    }

    /// The seat as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("role", text: role)
        builder.add("scope", scope.rawValue)
        builder.add("people", people == 1 ? nil : people)
        builder.add("condition", condition)
        builder.add("alternatives", list: alternatives)
        return builder.value
    }
}
