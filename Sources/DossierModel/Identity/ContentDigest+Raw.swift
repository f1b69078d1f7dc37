extension ContentDigest {
    /// A digest of its raw bytes; nil unless there are 32.
    public init?(raw bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.init(trusted: Array(bytes))
    }

    /// A digest of 64 lower-case hexadecimal digits; nil for anything else.
    init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var place = digits.startIndex
        while place < digits.endIndex {
            guard let high = Hexadecimal.value(digits[place]),
                let low = Hexadecimal.value(digits[place + 1])
            else { return nil }
            bytes.append(high << 4 | low)
            place += 2
        }
        self.init(trusted: bytes)
    }
}
