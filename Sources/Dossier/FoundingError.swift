public import DossierModel
public import DossierStore
public import SystemPackage

/// Why an archive was made and could not be shown: it stands, and its recovery key was kept for that.
public struct FoundingError: ExplainedError {
    /// What can be said of it.
    public enum Code: String, MessageKey {
        /// The recovery key was not printed, and lies in the user's own folder.
        case recoveryKeyKept
    }

    /// What went wrong.
    public let cause: StoreError
    /// Where the private recovery key lies.
    public let recoveryKey: FilePath

    /// The sentence of the cause.
    public var message: Message { cause.message }

    /// That the recovery key is to be printed, and where it lies.
    public var details: [Message] {
        [Message(Code.recoveryKeyKept, ["path": recoveryKey.string])] + cause.details
    }

    /// The status of the cause.
    public var exitStatus: ExitStatus { cause.exitStatus }
}
