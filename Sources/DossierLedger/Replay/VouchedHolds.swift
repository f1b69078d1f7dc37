public import DossierModel
public import DossierStore

/// The holds of an archive, as the ledger vouches for them.
public enum VouchedHolds {
    /// Every hold, also those released, for an act after which something is gone for good.
    ///
    /// Whoever may write to the share could take a hold out of its register, or change what it reaches;
    /// so each that an event tells of must be there, as its last event has it (rule RET-6).
    ///
    /// - Parameter store: The archive.
    /// - Returns: the holds, oldest first.
    /// - Throws: `notVouched`, naming the register; what reading met.
    public static func read(in store: Store) throws -> [HoldEntry] {
        var told: [String: ContentDigest] = [:]
        try Ledger(store: store).forEachEvent { line in
            if let id = line.event.subjects[.entry],
                let commitment = line.event.commitments[.hold]
            {
                told[id] = commitment
            }
            return true
        }
        let holds: [HoldEntry] = try store.registerEntries()
        let present = Dictionary(holds.map { ($0.id.description, Commitment.digest(of: $0)) }) {
            first, _ in first
        }
        guard told == present else {
            let id =
                told.keys.sorted().first { told[$0] != present[$0] }
                ?? present.keys.sorted().first { told[$0] != present[$0] }
            throw LedgerError(
                .notVouched, place: "\(Layout.registers)/\(RegisterKind.holds.rawValue)",
                detail: id ?? "")
        }
        return holds
    }
}
