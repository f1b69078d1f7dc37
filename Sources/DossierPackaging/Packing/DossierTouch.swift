internal import DossierModel

/// What the ledger says of a dossier; departments may end at different events (rule PACK-1).
struct DossierTouch: Sendable {
    /// The files of a dossier that events change.
    enum File: Hashable, Sendable, CaseIterable {
        case card, projects, issues, credit, records
    }

    /// Its records of which an event tells.
    private var records: [RecordID: RecordHistory] = [:]
    /// Its communications and issues.
    private(set) var entries: [EntryID: Sequences] = [:]
    /// The events that changed each file.
    private var files: [File: Sequences] = [:]
    /// The events that changed the dossier itself: card, projects, credit.
    private(set) var changed = Sequences()
    /// The events of any kind.
    private(set) var touched = Sequences()
    /// The event that opened it; nil where it is older than what was replayed.
    private(set) var opened: Int?

    /// Takes an event that names the dossier.
    mutating func add(_ event: Event) {
        touched.add(event.sequence)
        if event.action == .dossierOpened { opened = event.sequence }
        if let file = Self.file(changedBy: event.action) {
            files[file, default: Sequences()].add(event.sequence)
            if file != .records, file != .issues { changed.add(event.sequence) }
        }
        if let entry = event.subjects[.entry].flatMap({ EntryID($0) }) {
            entries[entry, default: Sequences()].add(event.sequence)
        }
        guard let record = event.subjects[.record].flatMap({ RecordID($0) }) else { return }
        let told = RecordEvent(event)
        if records[record]?.add(told) == nil { records[record] = RecordHistory(told) }
    }

    /// What the ledger says of a record, seen from the end of a range.
    func record(_ id: RecordID, upTo end: Int) -> RecordTouch {
        records[id]?.touch(upTo: end) ?? RecordTouch()
    }

    /// The last event behind an end that changed a file; nil where there is none.
    func later(_ file: File, than end: Int) -> Int? { files[file]?.later(than: end) }

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
            .paperWaived, .recordRestricted, .restrictionLifted:
            .records
        default: nil
        }
    }
}
