public import DossierModel

/// That a tree begins with all the leaves of an older one, in their order (RFC 6962 §2.1.2).
public struct ConsistencyProof: Sendable, Equatable {
    /// How many leaves the older tree has; at least one, for of none nothing is to be proved.
    public let old: Int
    /// How many leaves the newer tree has.
    public let size: Int
    /// The hashes of subtrees, from the lowest up.
    public let hashes: [ContentDigest]

    /// A proof of these parts, which need not hold.
    public init(old: Int, size: Int, hashes: [ContentDigest]) {
        self.old = old
        self.size = size
        self.hashes = hashes
    }

    /// Whether this proves that the newer tree extends the older one (RFC 9162 §2.1.4.2).
    public func holds(oldRoot: ContentDigest, root: ContentDigest) -> Bool {
        guard old > 0, old <= size else { return false }
        if old == size { return hashes.isEmpty && oldRoot == root }
        // A whole older tree is itself the first subtree, and its holder knows its root.
        let isWhole = old & (old - 1) == 0
        let path = isWhole ? [oldRoot] + hashes : hashes
        guard let start = path.first else { return false }
        var place = old - 1
        var last = size - 1
        while place & 1 == 1 {
            place >>= 1
            last >>= 1
        }
        var (before, now) = (start, start)
        for hash in path.dropFirst() {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                before = MerkleHash.node(hash, before)
                now = MerkleHash.node(hash, now)
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                now = MerkleHash.node(now, hash)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && before == oldRoot && now == root
    }
}
