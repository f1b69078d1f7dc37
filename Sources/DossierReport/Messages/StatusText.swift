internal import DossierModel

/// The ten lines of the status page.
enum StatusText: String, MessageKey {
    case archive, clients, documents, inboxEmpty, inbox, inboxElsewhere, inboxBoth
    case filing, filingToday, filingLate, month, work
    case completeUnknown, complete, incomplete, treeUnknown, treeClean, treeDirty
    case ledgerUnknown, ledgerValid, ledgerInvalid, ledgerDamaged
    case findingsUnknown, findingsNone, findings
    case dueUnlisted, listsWaiting, copiesOverdue, requestsOpen, mattersUnread
    case alarms, alarmsUnread, recoveryKey, restored, evidence
}
