/// That something must not be destroyed because a hold reaches it.
public struct HoldRefusal: RefusingError, Equatable {
    /// Why, as a closed set.
    public enum Code: String, MessageKey {
        /// A hold reaches it.
        case held
    }

    /// What was to be done.
    public var act: DestructiveAct
    /// The ids of the holds.
    public var holds: [EntryID]
    /// Their names.
    public var titles: [String]

    /// A refusal by these holds.
    public init(_ act: DestructiveAct, _ holds: [HoldEntry]) {
        self.act = act
        self.holds = holds.map(\.id)
        titles = holds.map(\.title)
    }

    /// The sentence for a person.
    public var message: Message {
        Message(
            Code.held,
            ["holds": titles.joined(separator: Message.listSeparator), "act": act.rawValue])
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus { .refused }

    /// What was tried.
    public var refusal: Refusal? { Refusal(rule: "disposal-held", action: act.rawValue) }
}
