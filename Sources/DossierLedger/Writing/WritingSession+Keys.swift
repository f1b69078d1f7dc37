public import DossierModel
internal import DossierStore
internal import SystemPackage

extension WritingSession {
    /// Gives the archive a new key for its checkpoints; the event is signed by the key before it, or by
    /// the recovery key (design §4).
    ///
    /// The new key lies in the folder of keys before the event is committed, so that no archive has a
    /// key that nobody holds.
    ///
    /// - Parameters:
    ///   - recovery: The recovery key; nil to sign with the archive's own.
    ///   - source: Makes the new key, in a real archive.
    /// - Returns: The event, and the key by which strangers know the checkpoints from now on.
    /// - Throws: `noArchiveKey` or `otherArchiveKey` for who does not hold it; `otherRecoveryKey`; what
    ///   writing met.
    public func rotateArchiveKey(
        recovery: SigningKey? = nil, from source: some IdentitySource
    ) throws -> (event: Event, key: VerifierKey) {
        let ledger = Ledger(store: store)
        let keys = try ledger.archiveKeys()
        let signer = try recovery ?? credentials.archiveKey(of: ledger).key
        guard recovery == nil || signer.publicKey == keys.recovery else {
            throw LedgerError(.otherRecoveryKey, place: signer.publicKey.fingerprint)
        }
        let archive = store.description.id
        let fresh =
            try store.description.sandbox
            ? SigningKey.sandboxArchive(archive, rotation: keys.rotations + 1)
            : SigningKey(from: source)
        let place =
            try store.description.sandbox
            ? nil : credentials.keys.keepRotated(fresh, for: archive)
        let draft = EventDraft(
            .keyRotated, subjects: [.archive: archive.description],
            facts: [.archiveKey: fresh.publicKey.description])
        do {
            let events = try commit(ChangeSet(), [draft], key: signer)
            guard let event = events.first else { throw LedgerError(.unsignedChange) }
            return (event, try Ledger(store: store).verifierKey())
        } catch let error as StoreError where error.isUncommitted {
            if let place { credentials.keys.forget(place) }
            throw error
        }
    }
}

extension StoreError {
    /// Whether it is certain that a commit did not take place.
    fileprivate var isUncommitted: Bool {
        code != .committedUnfinished && code != .outcomeUnknown
    }
}
