internal import DossierModel

/// What a log says of itself at one moment: who it is, how long, and its root (C2SP tlog-checkpoint).
public struct Checkpoint: Sendable, Equatable {
    /// The log.
    public let origin: String
    /// The tree.
    public let head: TreeHead
    /// Further lines, which mean nothing here; an archive writes none.
    public let extensions: [String]

    /// A checkpoint of an archive.
    public init(origin: CheckpointOrigin, head: TreeHead) {
        self.origin = origin.description
        self.head = head
        extensions = []
    }

    /// The text that is signed.
    public var text: String {
        ([origin, "\(head.size)", Base64.text(head.root.bytes)] + extensions)
            .map { $0 + "\n" }.joined()
    }

    /// Reads the text of a note.
    ///
    /// - Throws: `badCheckpoint`; the detail names the part at fault.
    public init(text: String) throws(LedgerError) {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count > 3, lines.last == "" else { throw Self.fault("lines") }
        guard lines.dropLast().allSatisfy({ !$0.isEmpty }) else { throw Self.fault("empty line") }
        guard let size = ProofLines.number(lines[1]) else { throw Self.fault("size") }
        guard let root = ProofLines.hash(lines[2]) else { throw Self.fault("root") }
        origin = lines[0]
        head = TreeHead(size: size, root: root)
        extensions = Array(lines[3...].dropLast())
    }

    private static func fault(_ part: String) -> LedgerError {
        LedgerError(.badCheckpoint, detail: part)
    }
}
