internal import DossierModel
internal import DossierStore

extension WritingSession {
    /// Signs the head of the ledger as it is, with the archive's key, and keeps it (design §4).
    ///
    /// It is kept write-once, without an event: an event would be one more line that no checkpoint
    /// covers. Where one of this size was kept already, that one is given back.
    ///
    /// - Returns: The checkpoint as it lies in the archive.
    /// - Throws: `noArchiveKey` or `otherArchiveKey` for who does not hold the key;
    ///   `checkpointDisagrees` when the newest checkpoint that was kept is not of this history;
    ///   `damaged`, or what reading and writing met.
    public func signCheckpoint() throws -> SignedCheckpoint {
        let ledger = Ledger(store: store)
        let (key, keys) = try credentials.archiveKey(of: ledger)
        let newest = try ledger.checkpoints().last
        let pass = try ledger.read(TreePass(rootsAt: newest.map { [$0.size] } ?? []))
        try check(pass.size, against: try ledger.head())
        if let newest { try Self.check(newest, pass, keys, store.description) }
        if let newest, newest.size == pass.size, let signed = newest.signed { return signed }
        let checkpoint = Checkpoint(
            origin: CheckpointOrigin(store.description), head: pass.head)
        let signed = try SignedCheckpoint(checkpoint, key: key)
        try writing().writeOnce(signed.bytes, to: KeptCheckpoint.path(pass.size))
        return signed
    }

    /// A ledger of which a line is missing has another length than its last event says.
    private func check(_ size: Int, against head: LedgerHead) throws(LedgerError) {
        guard size > 0, size == head.nextSequence else {
            throw LedgerError(.damaged, place: Layout.ledger.description, detail: "\(size)")
        }
    }

    static func check(
        _ kept: KeptCheckpoint, _ pass: TreePass, _ keys: ArchiveKeys,
        _ archive: ArchiveDescription
    ) throws(LedgerError) {
        let signers = keys.keys(signing: kept.size)
        guard let signed = kept.signed,
            signers.contains(where: { signed.isSigned(by: $0, of: archive) })
        else {
            throw LedgerError(
                .badCheckpoint, place: kept.path.description, detail: "\(kept.size)")
        }
        guard pass.root(at: kept.size) == signed.head.root else {
            throw Ledger.disagreement(signed)
        }
    }
}
