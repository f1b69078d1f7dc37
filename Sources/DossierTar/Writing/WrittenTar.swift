public import DossierModel

/// What a writer knows of a tar that is whole.
public struct WrittenTar: Sendable, Equatable {
    /// SHA-256 of the uncompressed tar: the package digest.
    public var digest: ContentDigest
    /// The length of the uncompressed tar in bytes.
    public var size: Int64
    /// SHA-256 of what the sink got.
    public var fileDigest: ContentDigest
    /// The length of what the sink got, in bytes.
    public var fileSize: Int64
}
