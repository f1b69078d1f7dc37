public import DossierModel
public import DossierStore

/// Checks the whole ledger: form, order, chain, signatures, signers, event 0 and the checkpoints that
/// were kept (design §4).
///
/// It trusts nothing but the people's keys in `staff.json`, and those only as far as the ledger
/// itself vouches for them.
public struct LedgerVerifier {
    private let store: Store

    /// A verifier of an archive's ledger.
    public init(store: Store) {
        self.store = store
    }

    /// Verifies; looks a second time before it raises an alarm, for a writer may be at work.
    ///
    /// - Throws: what reading met.
    public func verify() throws -> LedgerReport {
        try verify(from: ()) { _, _ in }.report
    }

    /// Verifies, and hands every event on, in order.
    ///
    /// - Parameters:
    ///   - checksSignatures: Whether signatures are checked, which takes most of the time.
    ///   - checksSigners: Whether `staff.json` is read and who signed is checked.
    ///   - start: What `take` begins with; also when the ledger is read a second time.
    ///   - take: Takes the next event.
    /// - Returns: What was found, and what `take` made of the events.
    /// - Throws: what reading met.
    public func verify<State>(
        checksSignatures: Bool = true, checksSigners: Bool = true, from start: State,
        _ take: (inout State, Event) -> Void
    ) throws -> (report: LedgerReport, state: State) {
        if let first = try? read(store, checksSignatures, checksSigners, start, take),
            first.report.findings.isEmpty
        {
            return first
        }
        return try read(store.reopened(), checksSignatures, checksSigners, start, take)
    }

    private func read<State>(
        _ store: Store, _ checksSignatures: Bool, _ checksSigners: Bool, _ start: State,
        _ take: (inout State, Event) -> Void
    ) throws -> (report: LedgerReport, state: State) {
        let ledger = Ledger(store: store)
        let members = checksSigners ? try Self.members(store) : []
        var chain = ChainCheck(
            archive: store.description, keys: checksSigners ? KeyRing(members) : nil)
        var state = start
        for name in try ledger.foreignNames() { chain.add(.foreignFile, name.description, [:]) }
        var lines = try ledger.lines()
        var checkpoints = CheckpointCheck(try ledger.checkpoints())
        var batch: [LedgerLine] = []
        var isAtEnd = false
        while !isAtEnd {
            let line = try lines.next()
            if let line { batch.append(line) }
            isAtEnd = line == nil
            guard isAtEnd || batch.count == ParallelCheck.batch else { continue }
            for checked in ParallelCheck.check(batch, checksSignatures: checksSignatures) {
                chain.take(checked)
                checkpoints.take(checked.leaf)
                if let event = checked.event { take(&state, event) }
            }
            batch.removeAll(keepingCapacity: true)
        }
        chain.finish()
        for found in checkpoints.findings(store.description, chain.archiveKeys) {
            chain.add(found.rule, found.place, found.details)
        }
        Self.check(members, &chain)
        let report = LedgerReport(
            events: chain.events, findings: chain.list.findings,
            omissions: chain.list.omissions, checkpoints: checkpoints.count)
        return (report, state)
    }

    private static func members(_ store: Store) throws(StoreError) -> [StaffMember] {
        let staff: StaffPolicy? = try store.documentIfPresent(Layout.policy(.staff))
        return staff?.staff ?? []
    }

    /// Compares the people who can sign with what the ledger committed to.
    private static func check(_ members: [StaffMember], _ chain: inout ChainCheck) {
        for member in members where !member.keys.isEmpty {
            let place = Layout.policy(.staff).description
            let details = ["staff": member.id.description]
            guard let commitment = chain.commitments[member.id] else {
                chain.add(.staffUnsigned, place, details)
                continue
            }
            if commitment != Commitment.digest(of: member) {
                chain.add(.staffDiffers, place, details)
            }
        }
    }
}
