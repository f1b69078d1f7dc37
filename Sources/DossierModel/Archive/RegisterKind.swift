/// The registers that an archive keeps, one file a year.
public enum RegisterKind: String, Sendable, CaseIterable {
    /// Every number ever given (rule NUM-5).
    case numbers
    /// Every client.
    case clients
    /// What each department submitted for each month (rules PACK-1, PACK-2).
    case submissions
    /// What the office received of it.
    case receipts
}
