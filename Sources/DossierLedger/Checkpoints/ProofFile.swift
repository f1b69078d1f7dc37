/// A file of proof, of either kind.
public enum ProofFile: Sendable, Equatable {
    /// That an event stands in the ledger.
    case inclusion(LogProof)
    /// That the ledger was only added to.
    case growth(ExtensionProof)

    /// The longest file that is read, in bytes.
    public static let longest = ProofLines.longest

    /// Reads a file; its first word tells the kind.
    ///
    /// - Throws: `badProof`, `badNote` or `badCheckpoint`; the detail names the part at fault.
    public init(bytes: [UInt8]) throws(LedgerError) {
        let isExtension = bytes.starts(with: "\(ExtensionProof.header) ".utf8)
        self =
            isExtension
            ? .growth(try ExtensionProof(bytes: bytes))
            : .inclusion(try LogProof(bytes: bytes))
    }

    /// The checkpoint of the file.
    public var checkpoint: SignedCheckpoint {
        switch self {
        case .inclusion(let proof): proof.checkpoint
        case .growth(let proof): proof.checkpoint
        }
    }

    /// The file, as it is handed out.
    public var bytes: [UInt8] {
        switch self {
        case .inclusion(let proof): proof.bytes
        case .growth(let proof): proof.bytes
        }
    }
}
