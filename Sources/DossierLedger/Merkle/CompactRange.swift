public import DossierModel

/// A tree that only grows, of which no more is held than growing needs.
///
/// It holds the hashes of the whole subtrees into which the leaves fall, one for each bit of the
/// size that is set, the largest first: of a million leaves at most twenty.
public struct CompactRange: Sendable, Equatable {
    /// How many leaves the tree has.
    public private(set) var size: Int
    /// The hashes of the whole subtrees, the largest first.
    public private(set) var hashes: [ContentDigest]

    /// A tree without leaves.
    public init() {
        size = 0
        hashes = []
    }

    /// A tree of which only this is known; nil unless there is one hash for each set bit of the size.
    ///
    /// Whoever holds a piece of a ledger continues from here, and compares ``root`` before and behind
    /// with what was signed.
    public init?(size: Int, hashes: [ContentDigest]) {
        guard size >= 0, size.nonzeroBitCount == hashes.count else { return nil }
        self.size = size
        self.hashes = hashes
    }

    /// Adds the hash of the next leaf.
    public mutating func append(_ leaf: ContentDigest) {
        var hash = leaf
        // Every set bit at the end is a subtree that is now full.
        for _ in 0..<size.trailingOnes {
            guard let left = hashes.popLast() else { break }
            hash = MerkleHash.node(left, hash)
        }
        hashes.append(hash)
        size += 1
    }

    /// The root of the tree as it is now.
    public var root: ContentDigest {
        guard var root = hashes.last else { return MerkleHash.empty }
        for left in hashes.dropLast().reversed() { root = MerkleHash.node(left, root) }
        return root
    }

    /// The head of the tree as it is now.
    public var head: TreeHead { TreeHead(size: size, root: root) }
}

extension Int {
    /// How many bits at the low end are set.
    fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}
