/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7).
public enum UTF8Check {
    /// The offset of the first byte that does not belong to a well-formed sequence, or nil.
    public static func firstInvalidByte(_ bytes: some Collection<UInt8>) -> Int? {
        var offset = 0
        var rest = bytes.makeIterator()
        while let first = rest.next() {
            guard first >= 0x80 else {
                offset += 1
                continue
            }
            guard var (count, range) = continuation(of: first) else { return offset }
            let length = count + 1
            while count > 0 {
                guard let next = rest.next(), range.contains(next) else { return offset }
                range = 0x80...0xBF
                count -= 1
            }
            offset += length
        }
        return nil
    }

    /// How many bytes follow a first byte, and what the next of them may be.
    private static func continuation(of first: UInt8) -> (count: Int, range: ClosedRange<UInt8>)? {
        switch first {
        case 0xC2...0xDF: (1, 0x80...0xBF)
        case 0xE0: (2, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (2, 0x80...0xBF)
        case 0xED: (2, 0x80...0x9F)
        case 0xF0: (3, 0x90...0xBF)
        case 0xF1...0xF3: (3, 0x80...0xBF)
        case 0xF4: (3, 0x80...0x8F)
        default: nil
        }
    }
}
