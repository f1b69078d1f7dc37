/// Turns UTF-16 that comes in pieces into UTF-8.
struct UTF16Transcoder {
    private let isBigEndian: Bool
    private var odd: UInt8?
    private var high: UInt16?
    private var isFirst = true

    /// Knows UTF-16 by its mark, or by the zeros beside an ASCII letter; nil for anything else.
    init?(sniffing bytes: ArraySlice<UInt8>) {
        let start = Array(bytes.prefix(2))
        guard start.count == 2 else { return nil }
        switch (start[0], start[1]) {
        case (0xFE, 0xFF), (0, 1...): isBigEndian = true
        case (0xFF, 0xFE), (1..., 0): isBigEndian = false
        default: return nil
        }
    }

    /// The next bytes in UTF-8; a unit that is cut in two waits for its other half.
    mutating func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        for byte in bytes {
            guard let first = odd else {
                odd = byte
                continue
            }
            odd = nil
            let (upper, lower) = isBigEndian ? (first, byte) : (byte, first)
            take(UInt16(upper) << 8 | UInt16(lower), &output)
        }
        return output
    }

    private mutating func take(_ unit: UInt16, _ output: inout [UInt8]) {
        defer { isFirst = false }
        if isFirst, unit == 0xFEFF { return }
        if let first = high {
            high = nil
            if UTF16.isTrailSurrogate(unit) {
                output += String(decoding: [first, unit], as: UTF16.self).utf8
                return
            }
            output += "\u{FFFD}".utf8
        }
        if UTF16.isLeadSurrogate(unit) {
            high = unit
        } else {
            output += String(decoding: [unit], as: UTF16.self).utf8
        }
    }
}
