internal import DossierModel
internal import DossierStore

extension Ledger {
    /// The checkpoints that were kept, the smallest first, whatever they hold.
    ///
    /// - Throws: what reading met.
    public func checkpoints() throws -> [KeptCheckpoint] {
        let sizes = try sizes()
        return try sizes.sorted().map { size in
            let path = KeptCheckpoint.path(size)
            return KeptCheckpoint(path: path, size: size, bytes: try content(path))
        }
    }

    /// The checkpoint with which something is proved: of that size, or the newest.
    ///
    /// - Parameters:
    ///   - size: The size; the newest one's unless given.
    ///   - events: How many events it must cover.
    /// - Returns: The checkpoint as it was kept; whether it is of this history is not looked at.
    /// - Throws: `noCheckpoint`; `eventBehindCheckpoint` and `noCheckpointOfSize` of a size that is
    ///   given; `badCheckpoint` for one that cannot be read.
    public func checkpoint(size: Int? = nil, covering events: Int) throws -> SignedCheckpoint {
        let sizes = try sizes()
        if let size, size < events {
            throw LedgerError(.eventBehindCheckpoint, place: "\(events - 1)", detail: "\(size)")
        }
        guard let wanted = size ?? sizes.max(), wanted >= events, !sizes.isEmpty else {
            throw LedgerError(.noCheckpoint, place: "\(max(size ?? events, events))")
        }
        guard sizes.contains(wanted) else {
            let kept = sizes.sorted().map { "\($0)" }.joined(separator: " ")
            throw LedgerError(.noCheckpointOfSize, place: "\(wanted)", detail: kept)
        }
        let path = KeptCheckpoint.path(wanted)
        let kept = KeptCheckpoint(path: path, size: wanted, bytes: try content(path))
        guard let signed = kept.signed else {
            throw LedgerError(.badCheckpoint, place: path.description, detail: "\(wanted)")
        }
        return signed
    }

    /// The sizes of the checkpoints that were kept.
    private func sizes() throws -> [Int] {
        try names(in: Layout.checkpoints).compactMap(KeptCheckpoint.size(ofName:))
    }

    /// The content of a checkpoint; nil of what is far too long, or no file.
    private func content(_ path: RelativePath) throws(StoreError) -> [UInt8]? {
        do {
            return try store.bytes(path, limit: SignedNote.longest)
        } catch  where error.code == .tooLarge || error.code == .notAFile {
            return nil
        }
    }

    /// The key by which strangers know the archive's checkpoints.
    ///
    /// - Throws: as ``firstEvent()``.
    public func verifierKey() throws -> VerifierKey {
        let origin = CheckpointOrigin(store.description)
        let key = try archiveKeys().newest
        guard let verifier = VerifierKey(name: origin.description, key: key) else {
            throw LedgerError(.badVerifierKey, place: origin.description)
        }
        return verifier
    }

    // MARK: Proofs with a signed head

    /// That an event stands in the ledger, for somebody who has no archive.
    ///
    /// - Parameters:
    ///   - sequence: The event.
    ///   - size: Of which size the checkpoint is to be; the newest unless given.
    /// - Returns: The file of proof.
    /// - Throws: `noCheckpoint` when none covers the event; `checkpointDisagrees` when the ledger is
    ///   not the one that was signed; what reading met.
    public func proof(of sequence: Int, size: Int? = nil) throws -> LogProof {
        let line = try event(sequence).bytes
        let signed = try checkpoint(size: size, covering: sequence + 1)
        let proof = try inclusionProof(of: sequence, in: signed.head.size)
        guard proof.holds(leaf: MerkleHash.leaf(line), root: signed.head.root) else {
            throw Self.disagreement(signed)
        }
        return LogProof(line: line, proof: proof, checkpoint: signed)
    }

    /// That events stand in the ledger, all with one checkpoint and in one pass over the lines.
    ///
    /// - Parameters:
    ///   - sequences: The events.
    ///   - signed: The checkpoint; it covers them.
    /// - Returns: The files of proof, by event.
    /// - Throws: `noSuchEvent` for one behind the checkpoint; `checkpointDisagrees` when the ledger is
    ///   not the one that was signed; what reading met.
    public func proofs(
        of sequences: some Collection<Int>, in signed: SignedCheckpoint
    ) throws -> [Int: LogProof] {
        let size = signed.head.size
        if let event = sequences.first(where: { $0 < 0 || $0 >= size }) {
            throw LedgerError(.noSuchEvent, place: "\(event)")
        }
        let wanted = Set(sequences)
        let paths = wanted.map { ($0, ProofPath.inclusion(of: $0, in: size)) }
        var lines: [Int: [UInt8]] = [:]
        let pass = try read(
            TreePass(rootsAt: [size], subtrees: paths.flatMap(\.1)), atLeast: size
        ) { sequence, line in
            if wanted.contains(sequence) { lines[sequence] = line }
        }
        guard pass.root(at: size) == signed.head.root else { throw Self.disagreement(signed) }
        var proofs: [Int: LogProof] = [:]
        for (sequence, path) in paths {
            guard let line = lines[sequence], let hashes = pass.hashes(of: path) else {
                throw LedgerError(.noSuchEvent, place: "\(sequence)")
            }
            let proof = InclusionProof(index: sequence, size: size, hashes: hashes)
            guard try EventLine(bytes: line).event.sequence == sequence,
                proof.holds(leaf: MerkleHash.leaf(line), root: signed.head.root)
            else { throw Self.disagreement(signed) }
            proofs[sequence] = LogProof(line: line, proof: proof, checkpoint: signed)
        }
        return proofs
    }

    /// That the history since a checkpoint that somebody holds was only added to.
    ///
    /// - Throws: `checkpointDisagrees` when it was not, or the checkpoint is of another archive;
    ///   `noNewerCheckpoint` when no newer one was kept; what reading met.
    public func proof(since held: SignedCheckpoint, size: Int? = nil) throws -> ExtensionProof {
        let newest = try sizes().max() ?? 0
        guard size ?? newest >= held.head.size else {
            throw LedgerError(.noNewerCheckpoint, place: "\(held.head.size)")
        }
        let signed = try checkpoint(size: size, covering: held.head.size)
        guard held.checkpoint.origin == signed.checkpoint.origin else {
            throw Self.disagreement(held)
        }
        let proof = try consistencyProof(from: held.head.size, to: signed.head.size)
        // A proof between equal sizes has no hash of this ledger in it.
        guard try !proof.hashes.isEmpty || treeHead(size: signed.head.size) == signed.head else {
            throw Self.disagreement(signed)
        }
        guard proof.holds(oldRoot: held.head.root, root: signed.head.root) else {
            throw Self.disagreement(held)
        }
        guard signed.head.size > held.head.size else {
            throw LedgerError(.noNewerCheckpoint, place: "\(held.head.size)")
        }
        return ExtensionProof(proof: proof, checkpoint: signed)
    }

    static func disagreement(_ signed: SignedCheckpoint) -> LedgerError {
        LedgerError(
            .checkpointDisagrees, place: signed.checkpoint.origin,
            detail: "\(signed.head.size)")
    }
}
