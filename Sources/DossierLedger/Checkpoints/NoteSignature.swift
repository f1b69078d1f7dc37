internal import DossierModel

/// A signature line of a note: `— <name> <Base64 of key id and signature>`.
public struct NoteSignature: Sendable, Equatable {
    /// What the key is called.
    public let name: String
    /// Which of that name's keys it is; no more than a hint.
    public let keyID: UInt32
    /// The signature, of a form that the key decides.
    public let signature: [UInt8]

    /// A signature; the name is one that a note allows.
    init(name: String, keyID: UInt32, signature: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    /// Reads a line without its line feed; nil unless it is a signature line in its one form.
    init?(line: some Collection<UInt8>) {
        guard let text = String(validating: line, as: UTF8.self) else { return nil }
        let words = text.unicodeScalars.split(
            separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count == 3, words[0].elementsEqual([Self.dash]),
            NoteName.isValid(String(words[1])), let bytes = Base64.bytes(String(words[2])),
            bytes.count > 4
        else { return nil }
        name = String(words[1])
        keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(bytes.dropFirst(4))
    }

    /// The line, with its line feed.
    var line: String {
        let head = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * UInt32($0))) }
        return "\(Self.dash) \(name) \(Base64.text(head + signature))\n"
    }

    private static let dash: Unicode.Scalar = "\u{2014}"
}
