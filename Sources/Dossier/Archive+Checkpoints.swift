public import DossierLedger
internal import DossierModel
internal import DossierStore

extension Archive {
    /// Signs the head of the ledger and keeps it; for who may make backups and holds the archive's key.
    ///
    /// - Throws: `notPermitted`, and as ``WritingSession/signCheckpoint()``.
    public func signCheckpoint() throws -> Written<SignedCheckpoint> {
        try write { desk in
            try desk.authority.require(.backup)
            return try desk.session.signCheckpoint()
        }
    }

    /// The key by which strangers know this archive's checkpoints.
    public func verifierKey() throws -> VerifierKey { try Ledger(store: store).verifierKey() }

    /// That an event stands in the ledger, by the checkpoint of a size or the newest.
    ///
    /// - Throws: as ``Ledger/proof(of:size:)``.
    public func proof(of sequence: Int, size: Int?) throws -> LogProof {
        try Ledger(store: store).proof(of: sequence, size: size)
    }

    /// That the history since a checkpoint was only added to.
    ///
    /// - Throws: as ``Ledger/proof(since:size:)``.
    public func proof(since held: SignedCheckpoint, size: Int?) throws -> ExtensionProof {
        try Ledger(store: store).proof(since: held, size: size)
    }

    /// An event as OpenSSH checks it, with the keys that its actor has or had.
    ///
    /// - Throws: `noSuchEvent`, or what reading met.
    public func exportEvent(_ sequence: Int) throws -> EventExport {
        let staff: StaffPolicy = try store.document(Layout.policy(.staff))
        return try EventExport(Ledger(store: store).event(sequence), staff: staff)
    }
}
