/// Goes through JSON that is expected to be canonical and plain, byte by byte.
///
/// It never says what is wrong: where it stops, ``JSONParser`` decides.
struct CanonicalCursor {
    private let bytes: [UInt8]
    private var position = 0

    /// A cursor before the first byte.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == bytes.count }

    /// Goes over these bytes, where they come next.
    mutating func take(_ wanted: [UInt8]) -> Bool {
        let end = position + wanted.count
        guard end <= bytes.count else { return false }
        var place = position
        for byte in wanted {
            guard bytes[place] == byte else { return false }
            place += 1
        }
        position = end
        return true
    }

    /// Goes over one byte, where it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// The bytes up to the next quotation mark, which is passed over; nil when there are none, or
    /// one of them is not printable ASCII as it stands.
    mutating func text() -> ArraySlice<UInt8>? {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                guard position > start else { return nil }
                position += 1
                return bytes[start..<(position - 1)]
            }
            guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "\\") else { return nil }
            position += 1
        }
        return nil
    }

    /// A whole number as it is written, of at most fifteen digits.
    mutating func number() -> Int? {
        let start = position
        var value = 0
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            value = value &* 10 &+ Int(digit)
            position += 1
            guard position - start <= 15 else { return nil }
        }
        guard position > start, position == start + 1 || bytes[start] != UInt8(ascii: "0") else {
            return nil
        }
        return value
    }

    /// An object of texts, with the names in order, behind its opening brace; `take` says whether a
    /// member may be there.
    mutating func members(
        _ take: (_ name: String, _ value: ArraySlice<UInt8>) -> Bool
    ) -> Bool {
        var last: ArraySlice<UInt8> = []
        while true {
            guard self.take(UInt8(ascii: "\"")), let name = text(),
                last.lexicographicallyPrecedes(name), self.take(Self.colon), let value = text(),
                take(String(decoding: name, as: UTF8.self), value)
            else { return false }
            last = name
            if self.take(UInt8(ascii: "}")) { return true }
            guard self.take(UInt8(ascii: ",")) else { return false }
        }
    }

    private static let colon = Array(#":""#.utf8)
}
