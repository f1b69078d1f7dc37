public import DossierLedger
public import DossierStore

/// What the reader of a package already holds, and believes.
public struct PackageTrust: Sendable {
    /// The archive's key.
    public var key: VerifierKey?
    /// Checkpoints that were handed out before.
    public var held: [SignedCheckpoint]
    /// The private keys that open an encrypted package.
    public var opening: Opening?

    /// Nothing, or some of it.
    public init(
        key: VerifierKey? = nil, held: SignedCheckpoint? = nil, opening: Opening? = nil
    ) {
        self.init(key: key, held: [held].compactMap { $0 }, opening: opening)
    }

    /// The same of several checkpoints.
    public init(key: VerifierKey? = nil, held: [SignedCheckpoint], opening: Opening? = nil) {
        self.key = key
        self.held = held
        self.opening = opening
    }

    /// Whether there is anything by which a package can be proved.
    var proves: Bool { key != nil || !held.isEmpty }
}
