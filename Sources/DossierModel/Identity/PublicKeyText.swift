/// An Ed25519 public key as OpenSSH writes it: `ssh-ed25519 AAAA…`, without a comment.
public struct PublicKeyText: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes of the key (RFC 8032).
    public let rawKey: [UInt8]

    /// A key of 32 bytes; nil for any other number.
    public init?(rawKey: [UInt8]) {
        guard rawKey.count == 32 else { return nil }
        self.rawKey = rawKey
    }

    /// Reads a line of an OpenSSH public key file; a comment behind the key is dropped.
    public init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count >= 2, words[0] == "ssh-ed25519",
            let blob = Base64.bytes(String(words[1]))
        else { return nil }
        self.init(blob: blob)
    }

    /// Reads the SSH wire form; nil unless it is exactly one Ed25519 key.
    public init?(blob: [UInt8]) {
        guard blob.count == 51, blob.starts(with: Self.blobHead) else { return nil }
        rawKey = Array(blob.dropFirst(Self.blobHead.count))
    }

    /// The key in SSH wire form (RFC 8709 §4), which fingerprints and signatures use.
    public var blob: [UInt8] { Self.blobHead + rawKey }

    /// The fingerprint as OpenSSH prints it, `SHA256:…`.
    public var fingerprint: String {
        // Of 32 bytes, Base64 has one character of padding.
        "SHA256:" + Base64.text(ContentDigest(of: blob).bytes).dropLast()
    }

    /// The key as OpenSSH writes it.
    public var description: String { "ssh-ed25519 " + Base64.text(blob) }

    private static let blobHead: [UInt8] =
        [0, 0, 0, 11] + Array("ssh-ed25519".utf8) + [0, 0, 0, 32]
}
