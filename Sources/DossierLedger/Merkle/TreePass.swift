public import DossierModel

/// One pass over the leaves of a tree, which finds roots and proofs on its way.
///
/// What is wanted is said before; then the leaves come one after the other, from a ledger, a month's
/// file or a package. Memory does not grow with them.
public struct TreePass: Sendable {
    private var whole = CompactRange()
    private var sizes: ArraySlice<Int>
    private var roots: [Int: ContentDigest] = [:]
    private var subtrees: ArraySlice<Range<Int>>
    /// The subtrees in which the pass is.
    private var open: [(range: Range<Int>, tree: CompactRange)] = []
    private var hashes: [Range<Int>: ContentDigest] = [:]

    /// A pass that finds the roots at these sizes.
    public init(rootsAt sizes: some Sequence<Int> = []) {
        self.init(rootsAt: Array(sizes), subtrees: [])
    }

    /// A pass that also finds the hashes of subtrees; several proofs may share some, or overlap.
    init(rootsAt sizes: [Int], subtrees: [Range<Int>]) {
        let ordered = Set(sizes).filter { $0 >= 0 }.sorted()
        if ordered.first == 0 { roots[0] = MerkleHash.empty }
        self.sizes = ordered.drop { $0 == 0 }
        self.subtrees = Set(subtrees).sorted { $0.lowerBound < $1.lowerBound }[...]
    }

    /// How many leaves have come.
    public var size: Int { whole.size }

    /// The root of all leaves that have come.
    public var head: TreeHead { whole.head }

    /// Takes the next line, without its line feed.
    public mutating func add(line: some Sequence<UInt8>) { add(leaf: MerkleHash.leaf(line)) }

    /// Takes the hash of the next leaf.
    public mutating func add(leaf: ContentDigest) {
        feedSubtrees(leaf, at: size)
        whole.append(leaf)
        if sizes.first == size {
            roots[size] = whole.root
            sizes.removeFirst()
        }
    }

    private mutating func feedSubtrees(_ leaf: ContentDigest, at index: Int) {
        while let range = subtrees.first, range.lowerBound <= index {
            open.append((range, CompactRange()))
            subtrees.removeFirst()
        }
        guard !open.isEmpty else { return }
        for place in open.indices {
            open[place].tree.append(leaf)
            guard open[place].range.upperBound == index + 1 else { continue }
            hashes[open[place].range] = open[place].tree.root
        }
        open.removeAll { $0.range.upperBound == index + 1 }
    }

    /// The root at a size that was asked for; nil while fewer leaves have come.
    public func root(at size: Int) -> ContentDigest? { roots[size] }

    /// The hashes of subtrees that were asked for, in this order; nil while one is missing.
    func hashes(of ranges: [Range<Int>]) -> [ContentDigest]? {
        let found = ranges.compactMap { hashes[$0] }
        return found.count == ranges.count ? found : nil
    }
}
