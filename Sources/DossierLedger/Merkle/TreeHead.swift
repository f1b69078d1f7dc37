public import DossierModel

/// A tree of a size, told by its root.
public struct TreeHead: Sendable, Hashable {
    /// How many leaves the tree has.
    public let size: Int
    /// The hash of all of them (RFC 6962 §2.1).
    public let root: ContentDigest

    /// The head of a tree.
    public init(size: Int, root: ContentDigest) {
        self.size = size
        self.root = root
    }
}
