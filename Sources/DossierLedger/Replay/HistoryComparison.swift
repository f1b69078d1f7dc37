public import DossierModel
public import DossierStore

/// Compares a ledger with checkpoints that were handed out: who received one is the witness (design
/// §4).
public struct HistoryComparison {
    private let ledger: Ledger

    /// A comparison with an archive's ledger.
    public init(store: Store) {
        ledger = Ledger(store: store)
    }

    /// What the checkpoints show to be wrong, in the order in which they were brought.
    ///
    /// A line that cannot be read ends the tree: what lies behind it proves nothing.
    ///
    /// - Throws: what reading met.
    public func findings(_ held: [HeldCheckpoint]) throws -> [Finding] {
        guard !held.isEmpty else { return [] }
        let pass = try tree(rootsAt: held.map(\.signed.head.size))
        let keys = try? ledger.archiveKeys()
        var genuine: [HeldCheckpoint] = []
        var findings: [Finding] = []
        for checkpoint in held {
            if let rule = fault(of: checkpoint, keys) {
                findings.append(finding(rule, checkpoint, pass.size, common: 0))
            } else {
                genuine.append(checkpoint)
            }
        }
        let agreeing = genuine.filter { pass.root(at: $0.signed.head.size) == $0.signed.head.root }
        let sizes = agreeing.map(\.signed.head.size)
        let losses = agreeing.count == genuine.count ? [] : losses()
        for checkpoint in genuine where !agreeing.contains(checkpoint) {
            let size = checkpoint.signed.head.size
            let epoch = CheckpointOrigin(checkpoint.signed.checkpoint.origin)?.epoch ?? 0
            if let loss = losses.first(where: { $0.covers(checkpoint.signed.head, epoch: epoch) }) {
                findings.append(loss.finding(checkpoint.name, checkpoint.signed))
                continue
            }
            let common = sizes.filter { $0 < size }.max() ?? 0
            findings.append(
                finding(size > pass.size ? .cut : .forked, checkpoint, pass.size, common: common))
        }
        return findings
    }

    /// What restorations say was lost, in lines that can be read.
    private func losses() -> [DeclaredLoss] {
        var losses: [DeclaredLoss] = []
        try? ledger.forEachEvent { line in
            if let loss = DeclaredLoss(line.event) { losses.append(loss) }
            return true
        }
        return losses
    }

    private func finding(
        _ rule: HistoryRule, _ held: HeldCheckpoint, _ events: Int, common: Int
    ) -> Finding {
        let signed = held.signed
        return rule.finding(
            held.name,
            [
                "origin": signed.checkpoint.origin, "size": "\(signed.head.size)",
                "events": "\(events)", "common": "\(common)",
            ])
    }

    /// What is wrong with a checkpoint, whatever the ledger holds.
    private func fault(of held: HeldCheckpoint, _ keys: ArchiveKeys?) -> HistoryRule? {
        let archive = ledger.store.description
        let own = CheckpointOrigin(archive)
        guard let origin = CheckpointOrigin(held.signed.checkpoint.origin) else {
            return .heldOtherArchive
        }
        if !archive.sandbox, isSandbox(held.signed, origin) { return .heldSandbox }
        guard origin.archive == own.archive, origin.company == own.company else {
            return .heldOtherArchive
        }
        guard origin.epoch <= own.epoch else { return .heldOtherEpoch }
        guard let keys else { return nil }
        let isSigned = keys.keys(signing: held.signed.head.size).contains {
            held.signed.isSigned(by: $0, of: archive)
        }
        return isSigned ? nil : .heldUnsigned
    }

    /// Whether a key signed that anybody can derive.
    private func isSandbox(_ signed: SignedCheckpoint, _ origin: CheckpointOrigin) -> Bool {
        (0...Self.mostRotations).contains { number in
            guard let key = try? SigningKey.sandboxArchive(origin.archive, rotation: number),
                let verifier = VerifierKey(
                    name: signed.checkpoint.origin, key: key.publicKey)
            else { return false }
            return signed.verdict(of: verifier) == .signed
        }
    }

    /// How many replaced keys of a sandbox are tried.
    private static let mostRotations = 8

    private func tree(rootsAt sizes: [Int]) throws -> TreePass {
        var pass = TreePass(rootsAt: sizes)
        var lines = try ledger.lines()
        while let line = try lines.next(), line.fault == nil { pass.add(line: line.bytes) }
        return pass
    }
}
