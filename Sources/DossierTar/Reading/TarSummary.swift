public import DossierModel

/// What a reader knows of a tar that it has read to the end.
public struct TarSummary: Sendable, Equatable {
    /// SHA-256 of the uncompressed tar, whatever follows it included: the package digest.
    public var digest: ContentDigest
    /// The length of the uncompressed tar in bytes.
    public var size: Int64
    /// SHA-256 of the file as it was read.
    public var fileDigest: ContentDigest
    /// The length of the file as it was read.
    public var fileSize: Int64
    /// How it was compressed.
    public var compression: TarCompression
    /// How many entries there were.
    public var entries: Int
    /// How many bytes belong to nothing; an honest package has none.
    ///
    /// Counted are those behind the last frame of the compressed file, and those in the tar behind its
    /// two empty blocks from the first that is not 0.
    public var trailingBytes: Int64
}
