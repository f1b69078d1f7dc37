/// A version of BagIt.
public struct BagVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The number before the dot.
    public let major: Int
    /// The number behind the dot.
    public let minor: Int

    /// RFC 8493.
    public static let newest = BagVersion(major: 1, minor: 0)

    /// Every version that was ever published: draft-kunze-bagit-00 to -14, and RFC 8493.
    public static let known: Set<BagVersion> = [
        .init(major: 0, minor: 93), .init(major: 0, minor: 94), .init(major: 0, minor: 95),
        .init(major: 0, minor: 96), .init(major: 0, minor: 97), .newest,
    ]

    /// A version of two numbers.
    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads `M.N`; nil for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ part in
                (1...4).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }),
            let major = Int(parts[0]), let minor = Int(parts[1])
        else { return nil }
        self.init(major: major, minor: minor)
    }

    /// The version as bagit.txt writes it.
    public var description: String { "\(major).\(minor)" }

    /// Versions are ordered by their numbers.
    public static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
