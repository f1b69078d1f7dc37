/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7).
public enum UTF8Check {
    /// The place of the first byte that does not belong to a well-formed sequence, or nil.
    ///
    /// The place is counted from the start of the collection.
    public static func firstInvalidByte(_ bytes: some Collection<UInt8>) -> Int? {
        firstInvalid(bytes)
    }

    /// The same for an array, which other modules ask of every path.
    public static func firstInvalidByte(_ bytes: [UInt8]) -> Int? { firstInvalid(bytes) }

    private static func firstInvalid(_ bytes: some Collection<UInt8>) -> Int? {
        var place = 0
        var start = 0
        var missing = 0
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        for byte in bytes {
            if missing > 0 {
                guard allowed.contains(byte) else { return start }
                allowed = 0x80...0xBF
                missing -= 1
            } else if byte >= 0x80 {
                start = place
                guard let sequence = sequence(after: byte) else { return start }
                (missing, allowed) = sequence
            }
            place += 1
        }
        return missing > 0 ? start : nil
    }

    /// How many bytes must follow a first byte, and which the next of them may be.
    private static func sequence(
        after first: UInt8
    ) -> (missing: Int, allowed: ClosedRange<UInt8>)? {
        switch first {
        case 0xC2...0xDF: (1, 0x80...0xBF)
        case 0xE0: (2, 0xA0...0xBF)
        case 0xED: (2, 0x80...0x9F)
        case 0xE1...0xEF: (2, 0x80...0xBF)
        case 0xF0: (3, 0x90...0xBF)
        case 0xF1...0xF3: (3, 0x80...0xBF)
        case 0xF4: (3, 0x80...0x8F)
        default: nil
        }
    }
}
