internal import DossierModel

/// What is said of personal data in lists.
enum PrivacyText: String, MessageKey {
    case hiddenTitle, storageOnly, noRequests, kind, received, asker, answered, overdue, open, kept
    case keptPart
}
