/// How a tar is compressed, told from its content and never from its name.
public enum TarCompression: String, Sendable, CaseIterable {
    /// Not at all.
    case none
    /// gzip (RFC 1952).
    case gzip
    /// Zstandard (RFC 8878).
    case zstd

    /// How many bytes tell.
    static let markBytes = 4

    /// What the first bytes of a stream tell.
    init(mark: [UInt8]) {
        self =
            Self.isZstd(mark) ? .zstd : mark.starts(with: [0x1F, 0x8B]) ? .gzip : .none
    }

    /// Whether another frame begins with these bytes.
    func isFrame(_ mark: [UInt8]) -> Bool { Self(mark: mark) == self }

    private static func isZstd(_ mark: [UInt8]) -> Bool {
        guard mark.count >= markBytes else { return false }
        // A frame, or one of the 16 kinds that are skipped.
        return mark.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
            || (0x50...0x5F).contains(mark[0]) && mark[1...].starts(with: [0x2A, 0x4D, 0x18])
    }
}
