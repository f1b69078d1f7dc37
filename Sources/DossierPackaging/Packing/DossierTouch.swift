internal import DossierModel

/// What the ledger says of a dossier, before and behind the end of a range.
struct DossierTouch: Sendable {
    /// The files of a dossier that events change.
    enum File: Hashable, Sendable, CaseIterable {
        case card, projects, issues, credit, records
    }

    /// Its records of which an event tells.
    var records: [RecordID: RecordTouch] = [:]
    /// Its communications and issues, with the last event up to the end that tells of each.
    var entries: [EntryID: Int] = [:]
    /// The same behind the end.
    var laterEntries: [EntryID: Int] = [:]
    /// The last event up to the end that changed the dossier itself: card, projects, credit.
    var changed = -1
    /// The last event up to the end of any kind.
    var touched = -1
    /// The last event behind the end that changed each file.
    var later: [File: Int] = [:]

    /// Takes an event that names the dossier.
    mutating func add(_ event: Event, isWithin: Bool) {
        let file = Self.file(changedBy: event.action)
        let entry = event.subjects[.entry].flatMap { EntryID($0) }
        if isWithin {
            touched = event.sequence
            if let file, file != .records, file != .issues { changed = event.sequence }
            if let entry { entries[entry] = event.sequence }
        } else {
            if let file { later[file] = event.sequence }
            if let entry { laterEntries[entry] = event.sequence }
        }
        guard let record = event.subjects[.record].flatMap({ RecordID($0) }) else { return }
        records[record, default: RecordTouch()].add(event, isWithin: isWithin)
    }

    /// Which file of a dossier an action changes; nil for one that changes none that is packed.
    private static func file(changedBy action: EventAction) -> File? {
        switch action {
        case .dossierOpened, .volumeOpened, .cardChanged, .dossierReassigned, .kindChanged,
            .gradeChanged,
            .levelChanged, .numberCorrected, .clientRenamed, .dossierTransferred, .dossierClosed,
            .dossierReopened:
            .card
        case .projectAdded, .projectChanged: .projects
        case .issueAdded, .issueSolved: .issues
        case .creditChanged: .credit
        case .recordRegistered, .versionRegistered, .recordMoved, .recordChanged, .paperReceived,
            .paperWaived:
            .records
        default: nil
        }
    }
}
