import DossierModel

/// An entry of the archive, and how the ledger's last word on it compares with it.
struct EntryRow: Sendable {
    /// What the ledger says.
    enum Word: UInt8, Sendable {
        /// Nothing.
        case none
        /// The entry is as it was committed to.
        case same
        /// The entry is not as it was committed to.
        case other
        /// Nothing any more: an event changed the entry without committing to it.
        case open
    }

    /// The entry.
    let key: EntryKey
    /// The first half of its commitment, which nobody can meet by chance or by design.
    let commitment: SIMD2<UInt64>
    /// The place of its volume among the volumes; -1 for an entry of a register.
    let volume: Int32
    /// Its kind.
    let kind: CommitmentKind
    /// What the ledger says.
    var word = Word.none

    /// An entry with the commitment to it; nil where commitments are not compared.
    init(_ kind: CommitmentKind, _ key: EntryKey, _ commitment: ContentDigest?, volume: Int) {
        self.kind = kind
        self.key = key
        self.volume = Int32(clamping: volume)
        self.commitment = commitment.map(Self.half) ?? .zero
    }

    /// The half of a digest that is kept.
    static func half(_ digest: ContentDigest) -> SIMD2<UInt64> {
        var halves = SIMD2<UInt64>.zero
        for (index, byte) in digest.bytes.prefix(16).enumerated() {
            halves[index / 8] = halves[index / 8] << 8 | UInt64(byte)
        }
        return halves
    }
}
