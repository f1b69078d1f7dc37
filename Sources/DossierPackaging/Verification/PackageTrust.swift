public import DossierLedger

/// What the reader of a package already holds, and believes.
public struct PackageTrust: Sendable {
    /// The archive's key.
    public var key: VerifierKey?
    /// A checkpoint that was handed out before.
    public var held: SignedCheckpoint?

    /// Nothing, or some of it.
    public init(key: VerifierKey? = nil, held: SignedCheckpoint? = nil) {
        self.key = key
        self.held = held
    }
}
