/// How much a reader takes from a stranger before it stops.
public struct ReadingLimits: Sendable, Equatable {
    /// How many entries there may be.
    public var entries: Int
    /// How long a name or the target of a link may be, in bytes.
    public var nameBytes: Int
    /// How long an extended header may be, in bytes.
    public var headerBytes: Int
    /// How many bytes one compressed byte may become, on the average of all that was read.
    public var expansion: Int64
    /// How many bytes may come out before `expansion` counts.
    public var freeBytes: Int64
    /// How large a window of Zstandard may be, in bytes; it bounds the memory that reading takes.
    public var window: Int

    /// Limits; unless said otherwise, far above every honest package.
    public init(
        entries: Int = 4_000_000, nameBytes: Int = 16_384, headerBytes: Int = 1 << 20,
        expansion: Int64 = 1000, freeBytes: Int64 = 1 << 30, window: Int = 64 << 20
    ) {
        self.entries = entries
        self.nameBytes = nameBytes
        self.headerBytes = headerBytes
        self.expansion = expansion
        self.freeBytes = freeBytes
        self.window = window
    }
}
