/// The acts that need an approval.
public enum ApprovedAction: String, Sendable, CaseIterable {
    case consultCompanyLevel, consultDepartmentLevel, copy, loan, disclosure, level, grade
    case gradeA, cooperation, transfer, rename, correctNumber, correctSealedNumber, waivePaper
    case leaversClients, restoreIntoArchive, hold, destruction, policy, fine
}
