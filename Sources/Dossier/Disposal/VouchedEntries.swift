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
    private var records: [String: ContentDigest] = [:]
    private var ids: [CommitmentKind: Set<String>] = [:]

    private static let kinds: [CommitmentKind] = [.hold, .disposal, .trigger, .appraisal]

    /// Takes the next event.
    mutating func take(_ event: Event) {
        if let record = event.subjects[.record], let commitment = event.commitments[.record] {
            records[record] = commitment
        }
        guard let id = event.subjects[.entry] else { return }
        for kind in Self.kinds {
            guard let commitment = event.commitments[kind] else { continue }
            last[id] = commitment
            ids[kind, default: []].insert(id)
        }
    }

    /// Refuses to go on with registers that say something else than the ledger.
    ///
    /// - Throws: `notVouched`, naming the register; what reading met.
    func check(_ store: Store, _ list: DisposalList) throws {
        try check([list], \.id)
        try check(try store.registerEntries(HoldEntry.self), \.id, whole: .hold)
        try check(try store.registerEntries(TriggerEntry.self), \.id, whole: .trigger)
        try check(try store.registerEntries(Appraisal.self), \.id, whole: .appraisal)
    }

    /// Refuses records that are not as the ledger last told of them.
    ///
    /// - Throws: `notVouched`, naming the record.
    func check(_ listed: [Record]) throws {
        for record in listed where record.tombstone == nil {
            guard records[record.id.description] == Commitment.digest(of: record) else {
                throw RegistrationError(.notVouched, record.item.description, rule: "DES-3")
            }
        }
    }

    private func check<Entry: RegisterEntry>(
        _ entries: [Entry], _ id: KeyPath<Entry, EntryID>, whole kind: CommitmentKind? = nil
    ) throws {
        let present = Set(entries.map { $0[keyPath: id].description })
        if let kind, !(ids[kind] ?? []).isSubset(of: present) {
            throw refusal(Entry.registerKind)
        }
        for entry in entries
        where last[entry[keyPath: id].description] != Commitment.digest(of: entry) {
            throw refusal(Entry.registerKind)
        }
    }

    private func refusal(_ kind: RegisterKind) -> RegistrationError {
        RegistrationError(.notVouched, "registers/\(kind.rawValue)", rule: "DES-3")
    }
}
