/// A failure that can be told to a person and to a script.
public protocol ExplainedError: Error, Sendable {
    /// What happened, where, and what to do.
    var message: Message { get }
    /// The status with which the command ends.
    var exitStatus: ExitStatus { get }
}
