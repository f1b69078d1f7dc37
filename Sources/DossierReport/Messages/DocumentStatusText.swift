internal import DossierModel

/// How a document stands to its record, in the words of the index.
enum DocumentStatusText: String, MessageKey {
    case registered, unregistered, waiting, changed, moved, missing, destroyed
}
