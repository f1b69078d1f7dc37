internal import DossierModel

/// The lines of a file of proof that are not trusted, and the forms that its numbers and hashes have.
struct ProofLines {
    /// The most hashes that a proof can need: one for each bit of a size.
    static let mostHashes = 63
    /// The longest file of proof that is read, in bytes.
    static let longest = SignedNote.longest + (256 << 10)

    private var rest: ArraySlice<UInt8>

    /// The lines of a file.
    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// Takes the next line; nil unless it is UTF-8 that ends with a line feed.
    mutating func next() -> String? {
        guard let end = rest.firstIndex(of: 0x0A) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return String(validating: rest[..<end], as: UTF8.self)
    }

    /// Takes the next line when it begins with a word and a space, and returns what follows.
    mutating func next(after word: String) -> String? {
        let start = Array((word + " ").utf8)
        guard rest.starts(with: start) else { return nil }
        return next().map { String($0.dropFirst(start.count)) }
    }

    /// Takes hashes up to an empty line, and that line; nil when there is anything else.
    mutating func hashes() -> [ContentDigest]? {
        var hashes: [ContentDigest] = []
        while let line = next() {
            if line.isEmpty { return hashes }
            guard hashes.count < Self.mostHashes, let hash = Self.hash(line) else { return nil }
            hashes.append(hash)
        }
        return nil
    }

    /// What is left: the checkpoint.
    var remaining: [UInt8] { Array(rest) }

    /// A decimal number from 0, without zeros in front.
    static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            text == "0" || !text.hasPrefix("0")
        else { return nil }
        return Int(text)
    }

    /// A hash in Base64.
    static func hash(_ text: String) -> ContentDigest? {
        guard let bytes = Base64.bytes(text), bytes.count == 32 else { return nil }
        return ContentDigest(Hexadecimal.text(bytes))
    }

    /// A hash as a line.
    static func line(_ hash: ContentDigest) -> String { Base64.text(hash.bytes) + "\n" }
}
