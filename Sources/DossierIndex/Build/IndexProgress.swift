/// How far a run of the index is.
public struct IndexProgress: Sendable, Equatable {
    /// Files that were met.
    public var files: Int
    /// Files that wait to be read, as far as is known.
    public var waiting: Int
    /// Bytes that were read to make digests.
    public var hashedBytes: Int64
}
