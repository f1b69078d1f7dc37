/// A public key for which what leaves the house is encrypted, as age(1) takes it (rule STO-11).
///
/// Either an age key, `age1…`, or an Ed25519 key of SSH, `ssh-ed25519 …`, without its comment.
public struct Recipient: Hashable, Sendable, CustomStringConvertible {
    /// The key as it is written.
    public let description: String

    /// Reads a key; nil for any other text.
    ///
    /// A comment behind a key of SSH is left out.
    public init?(_ text: String) {
        let words = text.split { $0 == " " || $0 == "\t" || $0.isNewline }
        guard let first = words.first else { return nil }
        if words.count == 1, first.hasPrefix("age1") {
            // An X25519 key in Bech32 (C2SP age): 62 characters, no plug-ins, whose programs would run.
            guard first.utf8.count == 62, first.dropFirst(4).utf8.allSatisfy(Self.isBech32) else {
                return nil
            }
            description = String(first)
            return
        }
        guard words.count >= 2, let key = PublicKeyText("\(words[0]) \(words[1])") else {
            return nil
        }
        description = key.description
    }

    private static func isBech32(_ byte: UInt8) -> Bool {
        "qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8.contains(byte)
    }
}
