internal import DossierModel

/// The ten lines of the status page.
enum StatusText: String, MessageKey {
    case archive, clients, documents, inboxEmpty, inbox, filing, filingToday, filingLate, work
    case complete, incomplete, treeUnknown, treeClean, treeDirty, ledgerUnknown, ledgerValid
    case ledgerInvalid, findingsUnknown, findingsNone, findings
}
