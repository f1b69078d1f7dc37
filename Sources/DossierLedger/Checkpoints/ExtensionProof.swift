public import DossierModel

/// That the history since an older checkpoint was only added to, in one file.
///
/// The form is the body of C2SP tlog-witness's `add-checkpoint`, so that any witness of that kind
/// takes the file as it is. Whoever checks it needs the older checkpoint: its root is not in the file.
public struct ExtensionProof: Sendable, Equatable {
    /// How many events the older checkpoint covers.
    public let old: Int
    /// The hashes of the consistency proof.
    public let hashes: [ContentDigest]
    /// The newer checkpoint.
    public let checkpoint: SignedCheckpoint

    static let header = "old"

    /// The proof of a newer checkpoint.
    public init(proof: ConsistencyProof, checkpoint: SignedCheckpoint) {
        old = proof.old
        hashes = proof.hashes
        self.checkpoint = checkpoint
    }

    /// The proof alone.
    public var consistency: ConsistencyProof {
        ConsistencyProof(old: old, size: checkpoint.head.size, hashes: hashes)
    }

    /// The file, as it is handed out.
    public var bytes: [UInt8] {
        let text = "\(Self.header) \(old)\n" + hashes.map(ProofLines.line).joined() + "\n"
        return Array(text.utf8) + checkpoint.bytes
    }

    /// Reads a file of proof, which need not hold.
    ///
    /// - Throws: `badProof`, `badNote` or `badCheckpoint`; the detail names the part at fault.
    public init(bytes: [UInt8]) throws(LedgerError) {
        guard bytes.count <= ProofLines.longest else { throw Self.fault("size") }
        var lines = ProofLines(bytes)
        guard let old = lines.next(after: Self.header).flatMap(ProofLines.number) else {
            throw Self.fault("header")
        }
        guard let hashes = lines.hashes() else { throw Self.fault("hashes") }
        self.old = old
        self.hashes = hashes
        checkpoint = try SignedCheckpoint(bytes: lines.remaining)
    }

    private static func fault(_ part: String) -> LedgerError {
        LedgerError(.badProof, detail: part)
    }
}
