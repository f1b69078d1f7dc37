public import DossierModel

/// That a leaf stands at a place in a tree (RFC 6962 §2.1.1).
public struct InclusionProof: Sendable, Equatable {
    /// The leaf's number, from 0.
    public let index: Int
    /// How many leaves the tree has.
    public let size: Int
    /// The hashes beside the way, from the leaf's sibling to the root's child.
    public let hashes: [ContentDigest]

    /// A proof of these parts, which need not hold.
    public init(index: Int, size: Int, hashes: [ContentDigest]) {
        self.index = index
        self.size = size
        self.hashes = hashes
    }

    /// Whether this proves that the leaf is in the tree of that root (RFC 9162 §2.1.3.2).
    public func holds(leaf: ContentDigest, root: ContentDigest) -> Bool {
        guard index >= 0, index < size else { return false }
        var place = index
        var last = size - 1
        var hash = leaf
        for sibling in hashes {
            // The root is reached, and the proof goes on.
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                hash = MerkleHash.node(sibling, hash)
                // At the right edge there are levels on which the node has no sibling.
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                hash = MerkleHash.node(hash, sibling)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }
}
