public import DossierModel

/// That an event stands in the ledger of a signed checkpoint, in one file (C2SP tlog-proof).
///
/// The line of the ledger itself travels in `extra`; it is what the leaf's hash is made of, so that
/// the proof holds for nothing else.
public struct LogProof: Sendable, Equatable {
    /// The line of the ledger, without its line feed; nil in the proof of another log.
    public let extra: [UInt8]?
    /// The leaf's number, from 0: the event's sequence.
    public let index: Int
    /// The hashes from the leaf's sibling up.
    public let hashes: [ContentDigest]
    /// The checkpoint.
    public let checkpoint: SignedCheckpoint

    static let header = "c2sp.org/tlog-proof@v1"

    /// The proof of a line of the ledger.
    public init(line: [UInt8], proof: InclusionProof, checkpoint: SignedCheckpoint) {
        extra = line
        index = proof.index
        hashes = proof.hashes
        self.checkpoint = checkpoint
    }

    /// The proof alone, of a leaf in the tree of the checkpoint.
    public var inclusion: InclusionProof {
        InclusionProof(index: index, size: checkpoint.head.size, hashes: hashes)
    }

    /// The file, as it is handed out.
    public var bytes: [UInt8] {
        var text = Self.header + "\n"
        if let extra { text += "extra \(Base64.text(extra))\n" }
        text += "index \(index)\n" + hashes.map(ProofLines.line).joined() + "\n"
        return Array(text.utf8) + checkpoint.bytes
    }

    /// Reads a file of proof, which need not hold.
    ///
    /// - Throws: `badProof`, `badNote` or `badCheckpoint`; the detail names the part at fault.
    public init(bytes: [UInt8]) throws(LedgerError) {
        guard bytes.count <= ProofLines.longest else { throw Self.fault("size") }
        var lines = ProofLines(bytes)
        guard lines.next() == Self.header else { throw Self.fault("header") }
        if let text = lines.next(after: "extra") {
            guard let extra = Base64.bytes(text) else { throw Self.fault("extra") }
            self.extra = extra
        } else {
            extra = nil
        }
        guard let index = lines.next(after: "index").flatMap(ProofLines.number) else {
            throw Self.fault("index")
        }
        guard let hashes = lines.hashes() else { throw Self.fault("hashes") }
        self.index = index
        self.hashes = hashes
        checkpoint = try SignedCheckpoint(bytes: lines.remaining)
    }

    private static func fault(_ part: String) -> LedgerError {
        LedgerError(.badProof, detail: part)
    }
}
