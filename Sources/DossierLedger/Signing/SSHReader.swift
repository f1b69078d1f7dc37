/// Reads values in the wire form of SSH (RFC 4251 §5) from bytes that are not trusted.
///
/// Every step returns nil when the bytes end too early; nothing is ever read beyond them.
struct SSHReader {
    private var rest: ArraySlice<UInt8>

    /// A reader of these bytes.
    init(_ bytes: some Collection<UInt8>) {
        rest = Array(bytes)[...]
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// What has not been read.
    var remaining: [UInt8] { Array(rest) }

    /// Takes that many bytes.
    mutating func take(_ count: Int) -> [UInt8]? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    /// Takes four bytes as a number.
    mutating func number() -> UInt32? {
        take(4)?.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Takes a string: its length, then its bytes.
    mutating func string() -> [UInt8]? {
        guard let count = number() else { return nil }
        return take(Int(count))
    }

    /// Takes a string that must be these bytes.
    mutating func string(_ wanted: String) -> Bool {
        string()?.elementsEqual(wanted.utf8) ?? false
    }
}
