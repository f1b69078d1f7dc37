/// What parts the fields of a table.
public enum CSVSeparator: UInt8, Sendable, CaseIterable {
    /// A comma, as RFC 4180 has it.
    case comma = 0x2C
    /// A tab.
    case tab = 0x09
    /// A semicolon, as Excel writes where the comma parts decimals.
    case semicolon = 0x3B

    /// The separator that stands most often outside quotation marks in the first line of a text.
    static func detected(in text: ArraySlice<UInt8>) -> CSVSeparator {
        var counts: [CSVSeparator: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == 0x22 {
                isQuoted.toggle()
            } else if !isQuoted {
                if byte == 0x0A || byte == 0x0D { break }
                if let separator = CSVSeparator(rawValue: byte) {
                    counts[separator, default: 0] += 1
                }
            }
        }
        let best = counts.values.max() ?? 0
        return allCases.first { counts[$0, default: 0] == best } ?? .comma
    }
}
