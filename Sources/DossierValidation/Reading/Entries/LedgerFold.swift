import DossierModel

/// Holds every event against the entries, in order: the last word counts.
struct LedgerFold {
    /// The entries, sorted.
    private(set) var entries: EntryTable
    /// What is nowhere.
    private var nowhere: [EntryKey: UnfulfilledCommitment] = [:]
    /// The years in which each dossier has a volume, by what the events say.
    private var years: [String: Set<Int>] = [:]
    /// The dossiers whose entries must be there; nil means all.
    private let dossiers: Set<String>?
    /// The volumes that must be there of other dossiers too.
    private let expected: ExpectedVolumes?

    /// Begins before the first event; `dossiers` are those of which every entry is in the table.
    init(
        _ entries: EntryTable, dossiers: Set<String>? = nil, expected: ExpectedVolumes? = nil
    ) {
        self.entries = entries
        self.expected = expected
        self.dossiers = dossiers
        self.entries.sort()
    }

    /// What is nowhere, by its first event.
    var unfulfilled: [UnfulfilledCommitment] {
        nowhere.values.sorted {
            ($0.sequence, $0.kind.rawValue) < ($1.sequence, $1.kind.rawValue)
        }
    }

    /// Takes the next event.
    mutating func take(_ event: Event) {
        let dossier = event.subjects[.dossier]
        let told = event.facts[.year].flatMap { Int($0) }
        if let dossier, let told, event.commitments[.card] != nil {
            years[dossier, default: []].insert(told)
        }
        for (kind, commitment) in event.commitments {
            switch kind {
            case .card, .persons, .credit:
                guard let dossier, let year = told ?? years[dossier]?.max() else { continue }
                note(kind, dossier, year, event, commitment)
            case .record: note(kind, event.subjects[.record], 0, event, commitment)
            case .project, .issue, .communication, .copy, .alarm, .trigger, .appraisal,
                .submission, .receipt, .backup, .closing, .hold, .disposal,
                .privacyRequest:
                note(kind, event.subjects[.entry], 0, event, commitment)
            case .number: note(kind, dossier, 0, event, commitment)
            case .formerNumber:
                // A dossier can have had several numbers: each entry is known by what was said of it.
                note(kind, commitment.description, 0, event, commitment)
            case .client: note(kind, event.subjects[.client], 0, event, commitment)
            case .staff, .policy: continue
            }
        }
    }

    private mutating func note(
        _ kind: CommitmentKind, _ id: String?, _ year: Int, _ event: Event,
        _ commitment: ContentDigest
    ) {
        guard let id else { return }
        let key = EntryKey(kind, id, year: year)
        guard !entries.note(key, commitment), nowhere[key] == nil else { return }
        if let dossiers, !dossiers.contains(event.subjects[.dossier] ?? "") {
            guard kind == .card, expected?.place(of: id, in: year) != nil else { return }
        }
        nowhere[key] = UnfulfilledCommitment(
            kind: kind, id: id, year: year, dossier: event.subjects[.dossier],
            sequence: event.sequence)
    }
}
