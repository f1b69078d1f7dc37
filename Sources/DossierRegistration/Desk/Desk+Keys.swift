public import DossierLedger
public import DossierModel

extension Desk {
    /// Gives the archive a new key for its checkpoints.
    ///
    /// - Throws: `notPermitted`, and as
    ///   ``WritingSession/rotateArchiveKey(recovery:from:)``.
    public func rotateArchiveKey(recovery: SigningKey?) throws -> (event: Event, key: VerifierKey) {
        try authority.require(.changePolicy)
        return try session.rotateArchiveKey(recovery: recovery, from: identities)
    }
}
