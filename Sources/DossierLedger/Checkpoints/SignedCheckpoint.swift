internal import DossierModel

/// A checkpoint with its signatures, as it is kept and handed out.
public struct SignedCheckpoint: Sendable, Equatable {
    /// The note; its text is the checkpoint's.
    public let note: SignedNote
    /// What the note says.
    public let checkpoint: Checkpoint

    /// Reads a checkpoint; its signatures are not looked at.
    ///
    /// - Throws: `badNote` or `badCheckpoint`; the detail names the part at fault.
    public init(bytes: [UInt8]) throws(LedgerError) {
        note = try SignedNote(bytes: bytes)
        checkpoint = try Checkpoint(text: note.text)
    }

    /// Signs a checkpoint with a log's own key, named as the log's origin.
    ///
    /// - Throws: `badSignature` when the cryptographic library fails.
    public init(_ checkpoint: Checkpoint, key: SigningKey) throws(LedgerError) {
        guard let verifier = VerifierKey(name: checkpoint.origin, key: key.publicKey) else {
            throw LedgerError(.badCheckpoint, detail: "origin")
        }
        let text = checkpoint.text
        let signature = NoteSignature(
            name: verifier.name, keyID: verifier.keyID,
            signature: try key.rawSignature(Array(text.utf8)))
        note = SignedNote(text: text, signatures: [signature])
        self.checkpoint = checkpoint
    }

    /// The note as it is written down.
    public var bytes: [UInt8] { note.bytes }

    /// The tree that is vouched for.
    public var head: TreeHead { checkpoint.head }

    /// What the key of the log says of the checkpoint; a key of another log never signs it.
    public func verdict(of key: VerifierKey) -> SignedNote.Verdict {
        let isOwn = key.name.utf8.elementsEqual(checkpoint.origin.utf8)
        return isOwn ? note.verdict(of: key) : .notSigned
    }

    /// Whether the key of a log signed, whatever epoch the checkpoint is of: behind a restoration the
    /// key is the same, under another name (design §4).
    public func isSigned(by key: VerifierKey) -> Bool {
        if verdict(of: key) == .signed { return true }
        guard let own = CheckpointOrigin(key.name),
            let origin = CheckpointOrigin(checkpoint.origin), own.isOfSameArchive(as: origin),
            let renamed = VerifierKey(name: checkpoint.origin, key: key.key)
        else { return false }
        return verdict(of: renamed) == .signed
    }
}
