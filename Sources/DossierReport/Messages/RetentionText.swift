internal import DossierModel

/// What is said of terms of retention: parts of lines, and the sentence why.
enum RetentionText: String, MessageKey {
    case decided, undecidedMark, none, version, missing, occasion, fact, floorLine, appraised
    case defaultSchedule
    case term, zero, floor, extended, contractParent, dossierParent, earlierVersion, undecided
    case noClass, permanent, permanentParent, waits, zeroWaits, contractWaits, dossierWaits
    case dueTotal, nothingDue, notDue, simulated, changeTotal, noChange, noTriggers, withdrawn
    case forWhole, forProject, forRecord, wholeDossier, traits
}
