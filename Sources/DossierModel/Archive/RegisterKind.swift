/// The registers that an archive keeps, one file a year.
public enum RegisterKind: String, Sendable, CaseIterable {
    /// Every number ever given (rule NUM-5).
    case numbers
    /// Every client.
    case clients
    /// Every backup that was made, with its confirmation.
    case backups
}
