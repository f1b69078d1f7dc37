internal import DossierModel
internal import DossierStore

extension WritingSession {
    /// Signs the ledger as it was at a size, with the archive's key, and keeps it: a package holds the
    /// head of its range, behind which more may have been written.
    ///
    /// - Returns: The checkpoint of that size; the one that was kept, where there is one.
    /// - Throws: as ``signCheckpoint()``; `noSuchSize` when the ledger is shorter.
    public func signCheckpoint(size: Int) throws -> SignedCheckpoint {
        let ledger = Ledger(store: store)
        let (key, keys) = try credentials.archiveKey(of: ledger)
        let kept = try ledger.checkpoints()
        let pass = try ledger.read(TreePass(rootsAt: [size] + kept.map(\.size)))
        return try keep(size, pass, kept, (key, keys))
    }

    /// The checkpoint of a size of which a pass found the root, kept before or from now on.
    func keep(
        _ size: Int, _ pass: TreePass, _ kept: [KeptCheckpoint],
        _ keys: (key: SigningKey, all: ArchiveKeys)
    ) throws -> SignedCheckpoint {
        let newest = kept.last { $0.size >= size } ?? kept.last
        for checkpoint in [kept.first { $0.size == size }, newest].compactMap({ $0 }) {
            try Self.check(checkpoint, pass, keys.all, store.description)
        }
        if let signed = kept.first(where: { $0.size == size })?.signed { return signed }
        guard size > 0, let root = pass.root(at: size) else {
            throw LedgerError(.noSuchSize, place: "\(size)")
        }
        let checkpoint = Checkpoint(
            origin: CheckpointOrigin(store.description), head: TreeHead(size: size, root: root))
        let signed = try SignedCheckpoint(checkpoint, key: keys.key)
        try writing().writeOnce(signed.bytes, to: KeptCheckpoint.path(size))
        return signed
    }
}
