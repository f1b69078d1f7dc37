public import DossierModel
public import DossierStore

/// Checks the whole ledger: form, order, chain, signatures, signers, event 0 and the checkpoints that
/// were kept (design §4).
///
/// It trusts nothing but the people's keys in `staff.json`, and those only as far as the ledger
/// itself vouches for them; and, where it is told to, that lines whose tree has a certain root bear
/// good signatures.
public struct LedgerVerifier {
    private let store: Store
    private let known: TreeHead?

    /// A verifier of an archive's ledger.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - known: The tree over the first lines whose signatures were verified before. When the lines
    ///     are still those — the root shows it — their signatures are not verified again; all else is.
    public init(store: Store, known: TreeHead? = nil) {
        self.store = store
        self.known = known
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
        var signatures = Signatures.of(checksSignatures, known)
        if let first = try? read(store, signatures, checksSigners, start, take) {
            if !first.isOtherHistory, first.report.findings.isEmpty {
                return (first.report, first.state)
            }
            // Whatever was known is about other lines: all signatures are verified.
            if first.isOtherHistory { signatures = .all }
        }
        let store = try store.reopened()
        let second = try read(store, signatures, checksSigners, start, take)
        guard second.isOtherHistory else { return (second.report, second.state) }
        let third = try read(store, .all, checksSigners, start, take)
        return (third.report, third.state)
    }

    /// Of which lines the signatures are verified.
    private enum Signatures {
        case none, all
        case behind(TreeHead)

        static func of(_ checksSignatures: Bool, _ known: TreeHead?) -> Signatures {
            guard checksSignatures else { return .none }
            return known.map { .behind($0) } ?? .all
        }

        /// How many lines from the first on are left out.
        var omitted: Int {
            switch self {
            case .none: .max
            case .all: 0
            case .behind(let head): head.size
            }
        }
    }

    /// What one reading yields.
    private struct Reading<State> {
        var report: LedgerReport
        var state: State
        /// Whether the lines are not those of which the signatures were said to be good.
        var isOtherHistory: Bool
    }

    private func read<State>(
        _ store: Store, _ signatures: Signatures, _ checksSigners: Bool, _ start: State,
        _ take: (inout State, Event) -> Void
    ) throws -> Reading<State> {
        let members = checksSigners ? try Self.members(store) : []
        let ledger = Ledger(store: store)
        var known: TreeHead?
        if case .behind(let head) = signatures { known = head }
        var pass = LedgerPass(
            chain: ChainCheck(
                archive: store.description, keys: checksSigners ? KeyRing(members) : nil),
            checkpoints: CheckpointCheck(try ledger.checkpoints(), rootAt: known?.size),
            unsigned: signatures.omitted)
        var state = start
        for name in try ledger.foreignNames() {
            pass.chain.add(.foreignFile, name.description, [:])
        }
        try pass.run(over: ledger.lines()) { take(&state, $0) }
        Self.check(members, &pass.chain)
        return Reading(
            report: pass.report(known, store.description), state: state,
            isOtherHistory: known.map { !pass.checkpoints.begins(with: $0) } ?? false)
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
