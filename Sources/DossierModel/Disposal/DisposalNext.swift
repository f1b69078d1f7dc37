/// What can be done next with a list, by whom.
public struct DisposalNext: Sendable, Equatable {
    /// A command about a list; the raw value is the word that is typed.
    public enum Action: String, Sendable, CaseIterable {
        case amend, submit, review, appraise, approve, reject, withdraw, schedule, count, execute
        case restore, close
        case countersign
        case confirmCopy = "confirm-copy"
    }

    /// The command.
    public var action: Action
    /// The roles of those who may.
    public var roles: [RoleID]
    /// Who may today.
    public var people: [StaffID]

    /// Something to be done by somebody.
    public init(_ action: Action, roles: [RoleID], people: some Sequence<StaffID>) {
        self.action = action
        self.roles = roles
        self.people = people.sorted()
    }
}
