import DossierModel

/// RFC 6962 §2.1 word for word: recursive and plainly right; it only remembers what it computed.
final class NaiveTree {
    private let leaves: [ContentDigest]
    private var known: [Range<Int>: ContentDigest] = [:]

    /// A tree of which any piece can be asked for.
    init(_ leaves: [ContentDigest]) {
        self.leaves = leaves
    }

    /// MTH(D[range]).
    func root(_ range: Range<Int>) -> ContentDigest {
        if range.isEmpty { return ContentDigest(of: []) }
        if range.count == 1 { return leaves[range.lowerBound] }
        if let root = known[range] { return root }
        let (left, right) = Self.halves(range)
        let root = ContentDigest(of: [1] + self.root(left).bytes + self.root(right).bytes)
        known[range] = root
        return root
    }

    /// PATH(m, D[range]).
    func path(_ index: Int, _ range: Range<Int>) -> [ContentDigest] {
        if range.count == 1 { return [] }
        let (left, right) = Self.halves(range)
        return index < left.count
            ? path(index, left) + [root(right)]
            : path(index - left.count, right) + [root(left)]
    }

    /// PROOF(m, D[range]).
    func proof(_ old: Int, _ range: Range<Int>) -> [ContentDigest] { subproof(old, range, true) }

    private func subproof(
        _ old: Int, _ range: Range<Int>, _ isWhole: Bool
    ) -> [ContentDigest] {
        if old == range.count { return isWhole ? [] : [root(range)] }
        let (left, right) = Self.halves(range)
        return old <= left.count
            ? subproof(old, left, isWhole) + [root(right)]
            : subproof(old - left.count, right, false) + [root(left)]
    }

    private static func halves(_ range: Range<Int>) -> (Range<Int>, Range<Int>) {
        var half = 1
        while half * 2 < range.count { half *= 2 }
        let middle = range.lowerBound + half
        return (range.lowerBound..<middle, middle..<range.upperBound)
    }
}
