/// What is signed and proved of a range of the ledger for whoever gets its lines.
public struct RangeProofs: Sendable {
    /// The head behind the range, signed.
    public var signed: SignedCheckpoint
    /// The head before the range, signed; nil where the range begins the ledger.
    public var previous: SignedCheckpoint?
    /// That the one extends the other; nil where the range begins the ledger.
    public var consistency: ExtensionProof?
    /// The tree before the range.
    public var frontier: CompactRange
    /// How many bytes the lines of the range have, with their line feeds.
    public var bytes: Int64
}
