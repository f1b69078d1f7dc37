internal import DossierModel

/// What an audit says besides its findings, on the screen and on its page.
enum AuditText: String, MessageKey {
    case title, counted, notChecked, sound, unsound, ledger, people, byPaper, attempts
    case openAlarms, alarmStranger, alarmKnown, alarmRaised, alarmWithheld, alarmFailed
    case alarmTotal, alarmOfAudit, alarmOfAttempt, alarmClosed
    case pageFacts, pageFindings, pageFinding, pageNothing, pageOmitted, pageWhat, pageSigned
    case pageDerived, alarmUnexpected
}
