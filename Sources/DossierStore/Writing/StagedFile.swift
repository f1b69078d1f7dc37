public import DossierModel

/// A copy of a file from outside that lies ready on the archive's own file system.
///
/// It belongs to the next commit of the ``Writer`` that made it, and is discarded with it.
public struct StagedFile: Sendable, Hashable {
    /// The SHA-256 digest of the copy.
    public let digest: ContentDigest
    /// Its length in bytes.
    public let size: Int64
    /// When the original was last changed, in nanoseconds since 1970; the copy has the same time.
    public let modified: Int64

    let transaction: TransactionID
    let number: Int

    var content: KnownContent { KnownContent(digest: digest, size: size) }
}
