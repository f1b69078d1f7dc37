/// The acts that need an approval (defaults.md, approvals).
public enum ApprovedAction: String, Sendable, CaseIterable {
    case consultCompanyLevel, consultDepartmentLevel, copyCompanyLevel, copyDepartmentLevel
    case loanCompanyLevel, loanDepartmentLevel, disclosure, newDossier, level, grade, gradeA
    case cooperation, transfer, rename, correctNumber, correctSealedNumber, correctSealedRecord
    case waivePaper, leaversClients, restoreIntoArchive, hold, releaseHold, destruction, policy
    case fine, fineOfManager
}
