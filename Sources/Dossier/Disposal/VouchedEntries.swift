internal import DossierLedger
internal import DossierModel
internal import DossierRegistration
internal import DossierStore

/// The entries of registers on which a destruction depends, as the ledger vouches for them.
///
/// A register can be edited by hand: a hold taken out, a waiting period shortened, an occasion put in.
/// So before anything is scheduled, counted or destroyed each entry must be the one of its last event.
struct VouchedEntries {
    private var last: [String: ContentDigest] = [:]
    private var holds: Set<String> = []

    private static let kinds: [CommitmentKind] = [.hold, .disposal, .trigger, .appraisal]

    /// Takes the next event.
    mutating func take(_ event: Event) {
        guard let id = event.subjects[.entry] else { return }
        for kind in Self.kinds {
            guard let commitment = event.commitments[kind] else { continue }
            last[id] = commitment
            if kind == .hold { holds.insert(id) }
        }
    }

    /// Refuses to go on with registers that say something else than the ledger.
    ///
    /// - Throws: `notVouched`, naming the register; what reading met.
    func check(_ store: Store, _ list: DisposalList) throws {
        try check(try store.registerEntries(HoldEntry.self), \.id)
        try check([list], \.id)
        try check(try store.registerEntries(TriggerEntry.self), \.id)
        try check(try store.registerEntries(Appraisal.self), \.id)
        let present = Set(try store.registerEntries(HoldEntry.self).map(\.id.description))
        guard holds.isSubset(of: present) else { throw refusal(HoldEntry.registerKind) }
    }

    private func check<Entry: RegisterEntry>(
        _ entries: [Entry], _ id: KeyPath<Entry, EntryID>
    ) throws {
        for entry in entries
        where last[entry[keyPath: id].description] != Commitment.digest(of: entry) {
            throw refusal(Entry.registerKind)
        }
    }

    private func refusal(_ kind: RegisterKind) -> RegistrationError {
        RegistrationError(.notVouched, "registers/\(kind.rawValue)", rule: "DES-3")
    }
}
