internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Which generations of backups stay though there are newer ones.
struct BackupRetention {
    /// Why a generation stays, as a closed set.
    enum Reason: String {
        /// The register of copies says until when it must not be destroyed.
        case retained
        /// A hold reaches content that it keeps and the archive does not have any more.
        case held
        /// The register of holds is not the one of which the ledger tells: nobody knows what they reach.
        case doubtful
    }

    /// What may become of generations.
    enum Verdict {
        /// They may be destroyed.
        case goes(DestructionPermit)
        /// They stay.
        case stays(Reason)
    }

    private let copies: [EntryID: CopyEntry]
    private let today: CalendarDate
    /// The holds with what they reach; nil where somebody altered their register.
    private let holds: (guardian: HoldGuard, lost: HeldContent)?

    /// What an archive says on a day.
    ///
    /// - Throws: what reading the registers met.
    init(_ store: Store, on today: CalendarDate) throws {
        self.today = today
        let entries = try CopyBook(reading: store).entries
        copies = Dictionary(entries.map { ($0.id, $0) }) { $1 }
        let last = try Ledger(store: store).head().lastTime?.date
        do {
            let guardian = HoldGuard(
                try VouchedHolds.read(in: store), on: max(last ?? today, today))
            holds = (guardian, try HeldContent(lostFrom: store, guardian))
        } catch let error as LedgerError where error.code == .notVouched {
            holds = nil
        }
    }

    /// What may become of generations that go together or not at all.
    func verdict(_ entries: [BackupEntry]) -> Verdict {
        let isRetained = entries.contains { entry in
            copies[entry.id]?.retainUntil.map { today <= $0 } ?? false
        }
        if isRetained { return .stays(.retained) }
        guard let holds else { return .stays(.doubtful) }
        do {
            let permit = try holds.guardian.permit(.backupRotation) { hold in
                !entries.contains { holds.lost.isKept(in: $0, for: hold) }
            }
            return .goes(permit)
        } catch {
            return .stays(.held)
        }
    }
}
