import DossierModel
import DossierStore

/// The years that were closed, whose volumes only few acts may still change (design §3.5).
struct ClosedYears {
    private let years: Set<Int>

    /// The years whose closing is in its register.
    ///
    /// - Throws: ``StoreError`` where the register's folder cannot be read.
    init(of store: Store) throws(StoreError) {
        years = Set(try store.registerYears(.years))
    }

    /// Refuses changes in a volume of a closed year, unless every event that tells of them is one of
    /// those that may still come.
    ///
    /// - Throws: `yearClosed`, naming the first path.
    func refuse(_ changes: ChangeSet, _ drafts: [EventDraft]) throws(LedgerError) {
        guard !years.isEmpty,
            let draft = drafts.first(where: { !$0.action.mayChangeClosedYear }),
            let path = changes.paths.first(where: isClosed)
        else { return }
        throw LedgerError(
            .yearClosed, place: path.description, detail: draft.action.rawValue)
    }

    private func isClosed(_ path: RelativePath) -> Bool {
        path.names.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
            .map(years.contains) ?? false
    }
}

extension EventAction {
    /// Whether it may change a volume of a closed year: disposal, holds, redaction, release and repair
    /// (design §3.5), the sealing of a month, a wrong number, whose folders follow (design §3.2), and
    /// what became of paper that was due, of which no byte in the volume tells but the record.
    var mayChangeClosedYear: Bool {
        switch self {
        case .disposalChanged, .recordDestroyed, .tombstoneReplayed, .documentRepaired,
            .documentRestored, .monthPacked, .numberCorrected, .paperReceived, .paperWaived,
            .recordRestricted,
            .restrictionLifted, .privacyAnswered:
            true
        default: false
        }
    }
}
