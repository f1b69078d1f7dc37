/// A failure that can be told to a person and to a script.
public protocol ExplainedError: Error, Sendable {
    /// What happened, where, and what to do.
    var message: Message { get }
    /// Further sentences, where there is more than one thing to say.
    var details: [Message] { get }
    /// The status with which the command ends.
    var exitStatus: ExitStatus { get }
}

extension ExplainedError {
    /// Nothing more to say.
    public var details: [Message] { [] }
}
