/// The registers that an archive keeps, one file a year.
public enum RegisterKind: String, Sendable, CaseIterable {
    /// Every number ever given (rule NUM-5).
    case numbers
    /// Every client.
    case clients
    /// Every copy that left the tree (rule PEN-5).
    case copies
    /// Every alarm (rule LOG-3).
    case alarms
    /// Occasions from which terms of retention count.
    case triggers
    /// What an appraisal decided: kept longer, given a class, or listed (rule RET-4).
    case appraisals
    /// What each department submitted for each month (rules PACK-1, PACK-2).
    case submissions
    /// What the office received of it.
    case receipts
    /// Every backup that was made, with its confirmation.
    case backups
    /// Years that were closed, with what their volumes held.
    case years
    /// Holds: what must not be destroyed, whatever the schedule says (rule RET-6).
    case holds
    /// Lists of what is to be destroyed, and how far each has come (rule DES-3).
    case disposals
    /// What clients asked for about their data (rule PRV-5).
    case privacyRequests
}
