/// Every status with which the command ends (design §8).
public enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done.
    case done = 0
    /// Done, and it found errors.
    case foundErrors = 1
    /// Refused by a rule: not approved, held, not due, not permitted.
    case refused = 2
    /// Wrong usage.
    case usage = 64
    /// Unreadable or corrupt input.
    case corruptInput = 65
    /// No such archive, dossier or file.
    case notFound = 66
    /// An output cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Locked; try again.
    case busy = 75
    /// Interrupted.
    case interrupted = 130
}
