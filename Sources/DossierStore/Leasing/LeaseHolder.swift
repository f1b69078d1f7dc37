/// Who wants to write, as the lease tells other people.
public struct LeaseHolder: Sendable, Hashable {
    /// The person, as others know them.
    public var person: String
    /// The command, without what it works on.
    public var command: String

    /// Who wants to write, and with which command.
    public init(person: String, command: String) {
        self.person = person
        self.command = command
    }
}
