extension ContentDigest {
    /// A digest of its raw bytes; nil unless there are 32.
    public init?(raw bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.init(Hexadecimal.text(bytes))
    }
}
