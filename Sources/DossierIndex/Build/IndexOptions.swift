/// How the index is brought up to date.
public struct IndexOptions: Sendable {
    /// Whether every document is read again, also where nothing about it changed.
    public var isFull: Bool
    /// How many files are read at once.
    public var readers: Int
    /// The machine's clock, in nanoseconds since 1970: for files that were written this very moment,
    /// and for the age of ignored ones.
    public var now: @Sendable () -> Int64
    /// Any word that changes with every act on the archive; the index remembers that of its run.
    public var generation: String?

    /// Options of a run.
    public init(
        isFull: Bool = false, readers: Int, generation: String? = nil,
        now: @escaping @Sendable () -> Int64
    ) {
        self.isFull = isFull
        self.readers = max(1, readers)
        self.now = now
        self.generation = generation
    }
}
