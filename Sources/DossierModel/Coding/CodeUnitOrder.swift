/// The order of names in canonical JSON: by UTF-16 code units (RFC 8785 §3.2.3).
enum CodeUnitOrder {
    /// Whether one name stands before another.
    ///
    /// UTF-8 has the same order, save that UTF-16 puts what lies beyond U+FFFF (its surrogates)
    /// before U+E000…U+FFFF; no conversion is needed.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var others = right.utf8.makeIterator()
        for byte in left.utf8 {
            guard let other = others.next() else { return false }
            if byte != other { return rank(byte) < rank(other) }
        }
        return others.next() != nil
    }

    private static func rank(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0xF0...0xFF: byte - 2
        case 0xEE, 0xEF: byte + 16
        default: byte
        }
    }
}
