/// The digests that manifests of BagIt use (RFC 8493 §2.4, and what its drafts and bagit.py used).
public enum DigestAlgorithm: String, Sendable, CaseIterable, Comparable {
    case md5, sha1, sha224, sha256, sha384, sha512

    /// The algorithm of a manifest's name, whatever its case and dashes; nil for any other.
    public init?(named name: String) {
        self.init(rawValue: name.lowercased().filter { $0 != "-" && $0 != "_" })
    }

    /// The length of a digest, in bytes.
    public var length: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224: 28
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// Whether two files of one digest can be made on purpose today (RFC 8493 §5.3, RFC 6151, RFC 6194).
    public var isWeak: Bool { self == .md5 || self == .sha1 }

    /// Algorithms are ordered by their strength.
    public static func < (left: Self, right: Self) -> Bool {
        (left.length, left.rawValue) < (right.length, right.rawValue)
    }
}
