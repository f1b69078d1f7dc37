/// One line of a manifest: a digest, blanks, a path (RFC 8493 §2.1.3).
public struct ManifestLine: Sendable, Equatable {
    /// The digest.
    public var digest: [UInt8]
    /// The path as it is written, `./` and the `*` of md5sum(1) taken off, not decoded.
    public var path: ArraySlice<UInt8>

    /// The longest line that is read, in bytes: a path of 4,096 bytes, encoded, and a digest.
    static let longest = 3 * 4_096 + 200

    /// Reads a line; the digest's letters may be of either case.
    ///
    /// - Throws: what is wrong.
    public init(_ line: ArraySlice<UInt8>, length: Int, number: Int) throws(TagFileFault) {
        let end = line.firstIndex(where: Self.isBlank) ?? line.endIndex
        guard end > line.startIndex else { throw TagFileFault(.digest, line: number) }
        guard let digest = Self.bytes(line[..<end]), digest.count == length else {
            throw TagFileFault(.digest, line: number)
        }
        var path = line[end...].drop(while: Self.isBlank)
        if path.first == UInt8(ascii: "*") { path = path.dropFirst() }
        while path.starts(with: [UInt8(ascii: "."), UInt8(ascii: "/")]) {
            path = path.dropFirst(2)
        }
        guard !path.isEmpty else { throw TagFileFault(.path, line: number) }
        self.digest = digest
        self.path = path
    }

    /// A line of a manifest of ours.
    ///
    /// - Parameters:
    ///   - digest: The digest.
    ///   - path: The raw bytes of the path.
    /// - Returns: the line, with its line feed.
    public static func bytes(digest: [UInt8], path: [UInt8]) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(2 * digest.count + path.count + 3)
        for byte in digest {
            line.append(digits[Int(byte >> 4)])
            line.append(digits[Int(byte & 15)])
        }
        return line + [0x20, 0x20] + BagPathEncoding.encode(path) + [0x0A]
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            guard let value = value(digit) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
