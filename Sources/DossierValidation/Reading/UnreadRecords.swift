import DossierModel

/// The records that may stand in lists that are not there or cannot be read.
///
/// The ledger names the dossier of every record that was registered; one of which it knows nothing is
/// in no list.
struct UnreadRecords {
    /// The dossiers that have such a list; nil where one of them has no name.
    private let dossiers: Set<String>?
    private let isAny: Bool
    private let isLedgerSound: Bool
    /// The dossiers of records that the ledger knows and that are nowhere; nil where it names none.
    private let known: [String: String?]

    /// The records that an archive may have and that were not read.
    init(_ archive: ArchiveReading) {
        let lacking = archive.volumes.filter(\.lacksRecords)
        let ids = lacking.compactMap(archive.dossier(of:))
        dossiers = ids.count == lacking.count ? Set(ids) : nil
        isAny = !lacking.isEmpty
        isLedgerSound = archive.isLedgerSound
        guard isAny else {
            known = [:]
            return
        }
        known = Dictionary(
            archive.unfulfilled.filter { $0.kind == .record }.map { ($0.id, $0.dossier) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Whether a record may stand in one of these lists.
    func mayHold(_ record: RecordID) -> Bool {
        guard isAny else { return false }
        guard let dossier = known[record.description] else { return !isLedgerSound }
        guard let dossier, let dossiers else { return true }
        return dossiers.contains(dossier)
    }
}
