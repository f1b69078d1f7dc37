/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7).
public enum UTF8Check {
    /// The index of the first byte that does not belong to a well-formed sequence, or nil.
    public static func firstInvalidByte(_ bytes: some Collection<UInt8>) -> Int? {
        var decoder = UTF8()
        var counted = CountingIterator(bytes.makeIterator())
        while true {
            let before = counted.count
            switch decoder.decode(&counted) {
            case .scalarValue: continue
            case .emptyInput: return nil
            case .error: return before
            }
        }
    }

    private struct CountingIterator<Base: IteratorProtocol>: IteratorProtocol {
        var base: Base
        var count = 0

        init(_ base: Base) { self.base = base }

        mutating func next() -> Base.Element? {
            count += 1
            return base.next()
        }
    }
}
