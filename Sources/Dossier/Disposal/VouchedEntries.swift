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
    private var policies: [String: ContentDigest] = [:]
    private var first: Event?
    private var releases: [String: HoldTold] = [:]

    private static let kinds: [CommitmentKind] = [.hold, .disposal, .trigger, .appraisal]

    /// Takes the next event.
    mutating func take(_ event: Event) {
        if event.sequence == 0 { first = event }
        if event.action == .policyChanged, let kind = event.facts[.policy] {
            policies[kind] = event.commitments[.policy]
        }
        if let record = event.subjects[.record], let commitment = event.commitments[.record] {
            records[record] = commitment
        }
        guard let id = event.subjects[.entry] else { return }
        releases[id, default: HoldTold()].take(event)
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

    /// Refuses to go on where a hold is said to be released by people of whom the ledger does not tell:
    /// whoever signs one event can write any approvals into the entry.
    ///
    /// - Throws: `notVouched`, naming the register; what reading met.
    func checkReleases(_ store: Store) throws {
        for hold in try store.registerEntries(HoldEntry.self) {
            guard let release = hold.release, release.at != nil else { continue }
            let told = releases[hold.id.description] ?? HoldTold()
            guard told.bears(release) else { throw refusal(.holds) }
        }
    }

    /// Refuses to go on by a chain of approvals, roles or a schedule that nobody put in force.
    ///
    /// - Throws: `notVouched`, naming the file; what reading met.
    func checkPolicy(of store: Store) throws {
        try check(try store.policy(ApprovalPolicy.self), DefaultPolicy.approvals, store)
        try check(try store.policy(RolePolicy.self), DefaultPolicy.roles, store)
        try checkSchedule(of: store)
    }

    /// Refuses to go on by a schedule that nobody put in force.
    ///
    /// - Throws: `notVouched`, naming the file; what reading met.
    func checkSchedule(of store: Store) throws {
        guard try store.status(Layout.policy(.retention)) != nil else { return }
        try check(try store.policy(RetentionPolicy.self), DefaultPolicy.retention, store)
    }

    /// A policy must be the one of its last event or, before any, the program's own or the one to which
    /// event 0 commits.
    private func check<Policy: PolicyDocument>(
        _ policy: Policy, _ standard: Policy, _ store: Store
    ) throws {
        let digest = Commitment.digest(of: policy)
        let isVouched =
            if let last = policies[Policy.kind.rawValue] {
                digest == last
            } else {
                digest == Commitment.digest(of: standard)
                    || first.map { ReplayEvidence(of: store).shows(policy, asFirstOf: $0) } ?? false
            }
        guard isVouched else {
            throw RegistrationError(
                .notVouched, Layout.policy(Policy.kind).description, rule: "DES-3")
        }
    }

    /// Refuses records that are not as the ledger last told of them.
    ///
    /// A tombstone counts where the list says that it was put for it: elsewhere another guard stops.
    ///
    /// - Throws: `notVouched`, naming the record.
    func check(_ listed: [Record], destroyed: Set<RecordID>) throws {
        for record in listed where record.tombstone == nil || destroyed.contains(record.id) {
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
