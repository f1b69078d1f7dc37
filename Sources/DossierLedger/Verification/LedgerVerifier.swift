import DossierModel
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
        if let report = try? Self.read(store), report.findings.isEmpty { return report }
        return try Self.read(store.reopened())
    }

    private static func read(_ store: Store) throws -> LedgerReport {
        let ledger = Ledger(store: store)
        let staff: StaffPolicy? = try store.documentIfPresent(Layout.policy(.staff))
        let members = staff?.staff ?? []
        var chain = ChainCheck(archive: store.description, keys: KeyRing(members))
        for name in try ledger.foreignNames() { chain.add(.foreignFile, name.description, [:]) }
        var lines = try ledger.lines()
        var checkpoints = CheckpointCheck(try ledger.checkpoints())
        var batch: [LedgerLine] = []
        while let line = try lines.next() {
            batch.append(line)
            guard batch.count == ParallelCheck.batch else { continue }
            take(&batch, &chain, &checkpoints)
        }
        take(&batch, &chain, &checkpoints)
        chain.finish()
        for found in checkpoints.findings(store.description, chain.first) {
            chain.add(found.rule, found.place, found.details)
        }
        check(members, &chain)
        return LedgerReport(
            events: chain.events, findings: chain.list.findings, omitted: chain.list.omitted,
            checkpoints: checkpoints.count)
    }

    private static func take(
        _ batch: inout [LedgerLine], _ chain: inout ChainCheck,
        _ checkpoints: inout CheckpointCheck
    ) {
        for checked in ParallelCheck.check(batch) {
            chain.take(checked)
            checkpoints.take(checked.leaf)
        }
        batch.removeAll(keepingCapacity: true)
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
