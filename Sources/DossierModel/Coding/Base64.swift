/// Base64 with padding (RFC 4648 §4).
public enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values: [UInt8?] = {
        var values = [UInt8?](repeating: nil, count: 256)
        for (index, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(index) }
        return values
    }()

    /// The text of these bytes.
    public static func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var word: UInt32 = 0
            for index in 0..<3 {
                word = word << 8 | (index < count ? UInt32(bytes[start + index]) : 0)
            }
            for index in 0..<4 {
                let isPadding = index > count
                output.append(
                    isPadding ? UInt8(ascii: "=") : alphabet[Int(word >> (18 - 6 * index) & 63)])
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a text holds nothing but the characters of Base64.
    public static func isAlphabet(_ text: String) -> Bool {
        text.utf8.allSatisfy { values[Int($0)] != nil || $0 == UInt8(ascii: "=") }
    }

    /// Whether a byte is one of the 64 characters, and stands for bits of which only the first
    /// `count` are set.
    static func isDigit(_ byte: UInt8, ofBits count: Int) -> Bool {
        values[Int(byte)].map { $0 & (63 >> UInt8(count)) == 0 } ?? false
    }

    /// Whether a byte is one of the 64 characters.
    static func isDigit(_ byte: UInt8) -> Bool { values[Int(byte)] != nil }

    /// The bytes of a text; nil unless it is padded, canonical Base64 without white space.
    public static func bytes(_ text: String) -> [UInt8]? {
        let units = Array(text.utf8)
        guard units.count.isMultiple(of: 4) else { return nil }
        let padding = units.suffix(2).count { $0 == UInt8(ascii: "=") }
        var output: [UInt8] = []
        output.reserveCapacity(units.count / 4 * 3)
        let end = units.count - padding
        for start in stride(from: 0, to: units.count, by: 4) {
            var word: UInt32 = 0
            for index in start..<(start + 4) {
                guard let value = index < end ? values[Int(units[index])] : 0 else { return nil }
                word = word << 6 | UInt32(value)
            }
            output.append(UInt8(truncatingIfNeeded: word >> 16))
            output.append(UInt8(truncatingIfNeeded: word >> 8))
            output.append(UInt8(truncatingIfNeeded: word))
        }
        guard units[end...].allSatisfy({ $0 == UInt8(ascii: "=") }),
            output.suffix(padding).allSatisfy({ $0 == 0 })
        else { return nil }
        output.removeLast(padding)
        return output
    }
}
