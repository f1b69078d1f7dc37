/// Of which subtrees a proof is made: ranges of leaves, in the order of the proof.
///
/// No two ranges of a proof overlap, so one pass over the leaves hashes them all.
enum ProofPath {
    /// The subtrees beside the way from a leaf up to the root (RFC 6962 §2.1.1).
    ///
    /// - Precondition: `index` is below `size`.
    static func inclusion(of index: Int, in size: Int) -> [Range<Int>] {
        var path: [Range<Int>] = []
        var tree = 0..<size
        while tree.count > 1 {
            let middle = tree.lowerBound + split(tree.count)
            if index < middle {
                path.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                path.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
            }
        }
        return path.reversed()
    }

    /// The subtrees that make the root of both sizes (RFC 6962 §2.1.2).
    ///
    /// - Precondition: `old` is above 0 and not above `size`.
    static func consistency(from old: Int, to size: Int) -> [Range<Int>] {
        var path: [Range<Int>] = []
        var tree = 0..<size
        // Whether the old tree's whole root is what is left to be found; its holder knows it.
        var isWhole = true
        while tree.upperBound != old {
            let middle = tree.lowerBound + split(tree.count)
            if old <= middle {
                path.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                path.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
                isWhole = false
            }
        }
        if !isWhole { path.append(tree) }
        return path.reversed()
    }

    /// The whole subtrees into which the leaves before `size` fall, the largest first.
    static func wholeSubtrees(before size: Int) -> [Range<Int>] {
        var start = 0
        var subtrees: [Range<Int>] = []
        for bit in stride(from: Int.bitWidth - 2, through: 0, by: -1) where size & 1 << bit != 0 {
            subtrees.append(start..<(start + 1 << bit))
            start += 1 << bit
        }
        return subtrees
    }

    /// The largest power of two that is smaller than a number above 1.
    private static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
