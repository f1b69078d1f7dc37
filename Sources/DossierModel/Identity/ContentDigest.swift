public import Crypto

/// The SHA-256 digest of some bytes (FIPS 180-4).
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible, Comparable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest as 64 lower-case hexadecimal digits.
    public var description: String { Hexadecimal.text(bytes) }

    /// Reads a digest; nil unless it is 64 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 64, let bytes = Hexadecimal.bytes(text) else { return nil }
        self.bytes = bytes
    }

    /// A digest of 32 bytes.
    init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A digest that a hash function has just finished.
    public init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// The digest of bytes held in memory.
    public init(of content: [UInt8]) {
        self.init(SHA256.hash(data: content))
    }

    /// Digests are ordered by their bytes.
    public static func < (left: Self, right: Self) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
