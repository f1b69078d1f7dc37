/// A path below the archive's root, as the raw bytes that the file system holds.
///
/// Swift compares strings by canonical equivalence, file systems compare bytes; a path keeps bytes.
/// It has at least one name, and none that is empty, `.` or `..`, so it never leaves the root.
public struct RelativePath: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The bytes, names parted by `/`.
    public let bytes: [UInt8]

    private static let slash = UInt8(ascii: "/")

    /// A path of raw bytes; nil when it is empty, absolute, or holds an unsafe name or NUL.
    public init?(bytes: [UInt8]) {
        guard !bytes.isEmpty, !bytes.contains(0) else { return nil }
        let names = bytes.split(separator: Self.slash, omittingEmptySubsequences: false)
        guard names.allSatisfy(Self.isSafe) else { return nil }
        self.bytes = bytes
    }

    /// A path written as text; nil when it is unsafe.
    public init?(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    private init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    private static func isSafe(_ name: ArraySlice<UInt8>) -> Bool {
        // Empty, `.` and `..`.
        name.count > 2 || name.contains { $0 != UInt8(ascii: ".") }
    }

    /// The path of one name; nil when the name is unsafe or holds a slash.
    public init?(name: [UInt8]) {
        guard !name.contains(Self.slash) else { return nil }
        self.init(bytes: name)
    }

    /// This path with another behind it.
    public func appending(_ other: RelativePath) -> RelativePath {
        RelativePath(trusted: joined(other.bytes))
    }

    /// This path with one more name; nil when the name is unsafe or holds a slash.
    public func appending(name: [UInt8]) -> RelativePath? {
        // A walk asks this of every file: hence without a path of the name alone.
        guard Self.isSafe(name[...]), !name.contains(Self.slash), !name.contains(0) else {
            return nil
        }
        return RelativePath(trusted: joined(name))
    }

    private func joined(_ other: [UInt8]) -> [UInt8] {
        var joined: [UInt8] = []
        joined.reserveCapacity(bytes.count + 1 + other.count)
        joined += bytes
        joined.append(Self.slash)
        joined += other
        return joined
    }

    /// The names, from the root down.
    public var names: [ArraySlice<UInt8>] { bytes.split(separator: Self.slash) }

    /// The last name.
    public var lastName: [UInt8] {
        guard let end = bytes.lastIndex(of: Self.slash) else { return bytes }
        return Array(bytes[(end + 1)...])
    }

    /// The path without its last name; nil for a path of one name.
    public var parent: RelativePath? {
        guard let end = bytes.lastIndex(of: Self.slash) else { return nil }
        return RelativePath(trusted: Array(bytes[..<end]))
    }

    /// Whether this path lies below another, or is that path.
    public func isInside(_ other: RelativePath) -> Bool {
        bytes.starts(with: other.bytes)
            && (bytes.count == other.bytes.count || bytes[other.bytes.count] == Self.slash)
    }

    /// What is left of this path below another; nil when it does not lie below it.
    public func relative(to other: RelativePath) -> RelativePath? {
        guard isInside(other), bytes.count > other.bytes.count else { return nil }
        return RelativePath(trusted: Array(bytes[(other.bytes.count + 1)...]))
    }

    /// The path as text, when its bytes are UTF-8.
    public var text: String? { String(validating: bytes, as: UTF8.self) }

    /// The path for people: bytes that are not UTF-8 percent-encoded, control characters visible.
    public var description: String { VisibleText.of(bytes) }

    /// Hashes eight bytes at a time.
    public func hash(into hasher: inout Hasher) {
        var word: UInt64 = 0
        var count = 0
        for byte in bytes {
            word = word << 8 | UInt64(byte)
            count += 1
            if count.isMultiple(of: 8) { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
    }

    /// Paths are ordered by their bytes.
    public static func < (left: Self, right: Self) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension RelativePath: ExpressibleByStringLiteral {
    /// A path written in the program itself; an unsafe literal is a fault of the program.
    public init(stringLiteral value: String) {
        let bytes = Array(value.utf8)
        precondition(RelativePath(bytes: bytes) != nil, "unsafe path literal")
        self.init(trusted: bytes)
    }
}
