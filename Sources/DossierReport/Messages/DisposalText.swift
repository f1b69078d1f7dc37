internal import DossierModel

/// What is said of disposal lists and holds: parts of lines.
enum DisposalText: String, MessageKey {
    case noLists, listNumber, items, digest, outcome, next, obstacles, nothingNext, waiting
    case certificate, copy, gone, outstanding, supervisors, decided, counted, honest
    case dropped, recordTitle, signatures, supervision, copies, itemHead, blanks
    case certificateLine, listLine, departmentLine, reasonLine, countLine, bytesLine, yearsLine
    case drafterLine, executorLine, digestLine
    case pending, formTitle, releaseTitle, itemsLine, caseLine, holdReasonLine, authorityLine
    case releaseLine, digestWhole, digestGroups, digestShort, formItems, formSeats, formDecision
    case formNote, appraiserSeat, supervisorBefore, supervisorAfter
    case indexes, indexFailed, copyListed, noCopies, displaced, reconsidered
    case drafted, holdLine
    case noHolds, caseTitle, scope, query, released, asked, inForce, over
}
