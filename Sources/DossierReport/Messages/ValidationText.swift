internal import DossierModel

/// What the report of a validation says besides its findings.
enum ValidationText: String, MessageKey {
    case checked, places, omitted, notCheckedContents, notCheckedWholeArchive, notCheckedPolicy
    case notCheckedWholeDossier, notCheckedDamagedFiles
    case bookTitle, bookIntroduction, bookLine
}
