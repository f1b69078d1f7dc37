public import DossierModel

/// What must be at a path immediately before the commit; anything else stops the transaction.
public enum Expectation: Sendable, Hashable {
    /// Nothing.
    case absent
    /// A file with this content.
    case digest(ContentDigest)
    /// The file whose content was digested while it had this status; it is not read again.
    case unchanged(FileStatus, ContentDigest)
    /// Whatever file is there, or nothing; it is digested first, and must not change until then.
    case any
}
