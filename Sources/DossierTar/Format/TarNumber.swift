/// Numbers in the fields of a tar header.
enum TarNumber {
    /// A number as octal digits that fill a field but for the NUL at its end; nil if it is too large.
    static func octal(_ value: Int64, width: Int) -> [UInt8]? {
        guard value >= 0 else { return nil }
        var digits = [UInt8](repeating: 48, count: width)
        digits[width - 1] = 0
        var rest = value
        var place = width - 1
        while rest > 0 {
            guard place > 0 else { return nil }
            place -= 1
            digits[place] = 48 + UInt8(rest & 7)
            rest >>= 3
        }
        return digits
    }

    /// The number in a field: octal, or binary as GNU writes what octal cannot hold; nil if neither.
    ///
    /// Spaces may stand before the digits, spaces and NUL behind them. A field without digits is 0.
    static func value(_ field: ArraySlice<UInt8>) -> Int64? {
        guard let first = field.first else { return 0 }
        return first & 0x80 == 0 ? octalValue(field) : binaryValue(field)
    }

    private static func octalValue(_ field: ArraySlice<UInt8>) -> Int64? {
        var rest = field.drop { $0 == 32 }
        var value: Int64 = 0
        while let digit = rest.first, (48...55).contains(digit) {
            guard value <= Int64.max >> 3 else { return nil }
            value = value << 3 | Int64(digit - 48)
            rest = rest.dropFirst()
        }
        return rest.allSatisfy { $0 == 32 || $0 == 0 } ? value : nil
    }

    /// 0x80 and an unsigned big-endian number; one that begins 0xFF is negative, which no field is.
    private static func binaryValue(_ field: ArraySlice<UInt8>) -> Int64? {
        guard field.first == 0x80 else { return nil }
        var value: Int64 = 0
        for byte in field.dropFirst() {
            guard value <= Int64.max >> 8 else { return nil }
            value = value << 8 | Int64(byte)
        }
        return value
    }

    /// A number in decimal digits and nothing else, as pax records have it.
    static func decimal(_ text: ArraySlice<UInt8>) -> Int64? {
        guard !text.isEmpty, text.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(String(decoding: text, as: UTF8.self))
    }
}
