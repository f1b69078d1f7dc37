internal import DossierModel

/// What stands on the page that explains the root folder.
enum RootPageText: String, MessageKey {
    case title, what, trust, places, volumePath, volumes, catalogueFile, cardFile, inbox
    case packages, system, formatFile, years, departments, categories, allowed, doWork
    case doPlace, doInbox, doAsk, forbidden, dontRename, dontDelete, dontCopy, dontYear
    case dontSystem, secrecy, facts, derived
}
