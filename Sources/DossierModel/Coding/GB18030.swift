internal import Foundation

/// The Chinese national encoding (GB 18030-2022), as spreadsheets in China still write it.
enum GB18030 {
    /// The number that CoreFoundation has for it, as an encoding of Foundation.
    private static let encoding = String.Encoding(rawValue: 0x8000_0632)

    /// The text as UTF-8; nil when the bytes are not of this encoding.
    static func decode(_ bytes: [UInt8]) -> [UInt8]? {
        String(data: Data(bytes), encoding: encoding).map { Array($0.utf8) }
    }

    /// The index of the first byte that cannot stand where it does, or nil (GB 18030, table 1).
    static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            guard let length = length(in: bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    /// How many bytes the character at an index has: 1, 2 or 4; nil for a malformed one.
    private static func length(in bytes: [UInt8], at index: Int) -> Int? {
        guard bytes[index] >= 0x80 else { return 1 }
        guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] {
        case 0x40...0x7E, 0x80...0xFE: return 2
        case 0x30...0x39:
            guard index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]),
                (0x30...0x39).contains(bytes[index + 3])
            else { return nil }
            return 4
        default: return nil
        }
    }

    /// The number of the first line that is Chinese in UTF-8; nil where no line is.
    ///
    /// A line of GB18030 that is by chance well-formed UTF-8 nearly always reads as Latin, Greek or
    /// Cyrillic there; one that reads as Chinese was written in UTF-8.
    static func firstLineInUTF8(_ bytes: [UInt8]) -> Int? {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index = lines.firstIndex { line in
            guard line.contains(where: { $0 >= 0x80 }),
                let text = String(validating: line, as: UTF8.self)
            else { return false }
            return text.unicodeScalars.contains { isChinese($0) }
        }
        return index.map { $0 + 1 }
    }

    /// Whether a character is Han, or one of the marks that stand in Chinese text.
    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF: true
        default: false
        }
    }
}
