internal import DossierModel

/// A text with signatures behind it (C2SP signed-note).
///
/// Reading says nothing about the signatures: the text is not to be believed before
/// ``verdict(of:)`` of a key that is trusted says `signed`.
public struct SignedNote: Sendable, Equatable {
    /// The longest note that is read, in bytes.
    public static let longest = 1 << 20
    /// The most signatures of a note that is read; the source asks for at least 16.
    public static let mostSignatures = 100

    /// The text that is signed, with its final line feed.
    public let text: String
    /// The signatures, in their order.
    public let signatures: [NoteSignature]

    /// A note of these parts.
    init(text: String, signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// The note as it is written down; reading it gives the same note.
    public var bytes: [UInt8] {
        Array((text + "\n" + signatures.map(\.line).joined()).utf8)
    }

    /// What a key says of a note.
    public enum Verdict: Sendable, Equatable {
        /// The key signed this text.
        case signed
        /// No signature is of this key.
        case notSigned
        /// A signature claims to be of this key and is not: the note is to be refused.
        case forged
    }

    /// What a key says of this note.
    public func verdict(of key: VerifierKey) -> Verdict {
        let own = signatures.filter { $0.name == key.name && $0.keyID == key.keyID }
        guard !own.isEmpty else { return .notSigned }
        let isGood = own.allSatisfy { key.verifies($0.signature, of: Array(text.utf8)) }
        return isGood ? .signed : .forged
    }
}

// MARK: - Reading

extension SignedNote {
    private static let lineFeed: UInt8 = 0x0A

    /// Reads a note.
    ///
    /// - Throws: `badNote`; the detail names the part at fault.
    public init(bytes: [UInt8]) throws(LedgerError) {
        guard bytes.count <= Self.longest else { throw Self.fault("size") }
        guard let whole = String(validating: bytes, as: UTF8.self) else {
            throw Self.fault("UTF-8")
        }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == Self.lineFeed }) else {
            throw Self.fault("control character")
        }
        // The last empty line parts the text from the signatures; the text may hold others.
        let units = whole.utf8
        guard let end = Self.endOfText(bytes) else { throw Self.fault("blank line") }
        guard bytes.last == Self.lineFeed else { throw Self.fault("end") }
        let lines = bytes[(end + 1)...].dropLast()
            .split(separator: Self.lineFeed, omittingEmptySubsequences: false)
        guard lines.count <= Self.mostSignatures else { throw Self.fault("signatures") }
        var signatures: [NoteSignature] = []
        for line in lines {
            guard let signature = NoteSignature(line: line) else { throw Self.fault("signature") }
            signatures.append(signature)
        }
        self.init(
            text: String(whole[..<units.index(units.startIndex, offsetBy: end)]),
            signatures: signatures)
    }

    /// Where the text ends, its line feed included: at the last empty line.
    private static func endOfText(_ bytes: [UInt8]) -> Int? {
        var index = bytes.count - 1
        while index > 0 {
            if bytes[index] == lineFeed, bytes[index - 1] == lineFeed { return index }
            index -= 1
        }
        return nil
    }

    private static func fault(_ part: String) -> LedgerError {
        LedgerError(.badNote, detail: part)
    }
}
