internal import DossierModel
internal import DossierStore

extension WritingSession {
    /// Signs the heads before and behind a range, keeps them, and proves what a package says of it:
    /// all in one pass over the ledger.
    ///
    /// - Parameters:
    ///   - first: The first event of the range.
    ///   - last: The last event of the range.
    /// - Returns: the checkpoints and proofs, and how long the lines are.
    /// - Throws: as ``signCheckpoint(size:)``.
    public func proofs(first: Int, last: Int) throws -> RangeProofs {
        let ledger = Ledger(store: store)
        let keys = try credentials.archiveKey(of: ledger)
        let kept = try ledger.checkpoints()
        let size = last + 1
        let whole = ProofPath.wholeSubtrees(before: first)
        let path = first > 0 ? ProofPath.consistency(from: first, to: size) : []
        var bytes: Int64 = 0
        let pass = try ledger.read(
            TreePass(rootsAt: [first, size] + kept.map(\.size), subtrees: whole + path)
        ) { sequence, line in
            if first <= sequence, sequence <= last { bytes += Int64(line.count) + 1 }
        }
        let signed = try keep(size, pass, kept, keys)
        let hashes = pass.hashes(of: whole)
        guard let frontier = hashes.flatMap({ CompactRange(size: first, hashes: $0) }) else {
            throw LedgerError(.noSuchSize, place: "\(first)")
        }
        var proofs = RangeProofs(signed: signed, frontier: frontier, bytes: bytes)
        guard first > 0, let hashes = pass.hashes(of: path) else { return proofs }
        let previous = try keep(first, pass, kept, keys)
        let proof = ConsistencyProof(old: first, size: size, hashes: hashes)
        guard proof.holds(oldRoot: previous.head.root, root: signed.head.root) else {
            throw Ledger.disagreement(previous)
        }
        proofs.previous = previous
        proofs.consistency = ExtensionProof(proof: proof, checkpoint: signed)
        return proofs
    }
}
