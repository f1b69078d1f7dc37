import DossierModel
import Foundation
import Testing

@testable import DossierLedger

/// Every size and place up to 300 against the definition, which is slow and plainly right.
@Suite("The tree, as RFC 6962 defines it")
struct TreePropertyTests {
    private static let most = 300
    private static let leaves = (0..<most).map { MerkleHash.leaf(Array("leaf \($0)".utf8)) }
    private static let roots = {
        let tree = NaiveTree(leaves)
        return (0...most).map { tree.root(0..<$0) }
    }()

    private static func hashes(_ path: [Range<Int>], _ size: Int) -> [ContentDigest]? {
        var pass = TreePass(rootsAt: [], subtrees: path)
        for leaf in leaves.prefix(size) { pass.add(leaf: leaf) }
        return pass.hashes(of: path)
    }

    @Test("Roots at every size, found in one pass")
    func roots() {
        var pass = TreePass(rootsAt: 0...Self.most)
        for leaf in Self.leaves { pass.add(leaf: leaf) }
        for size in 0...Self.most {
            #expect(pass.root(at: size) == Self.roots[size], "\(size)")
        }
        #expect(pass.head == TreeHead(size: Self.most, root: Self.roots[Self.most]))
        #expect(TreePass(rootsAt: [5]).root(at: 5) == nil)
    }

    @Test("Which subtrees a proof is made of, for every pair", arguments: [0, 1, 2])
    func paths(share: Int) {
        let tree = NaiveTree(Self.leaves)
        var wrong: [String] = []
        for size in stride(from: share + 1, through: Self.most, by: 3) {
            for start in 0..<size {
                let old = start + 1
                let path = ProofPath.inclusion(of: start, in: size).map(tree.root)
                let growth = ProofPath.consistency(from: old, to: size).map(tree.root)
                if path != tree.path(start, 0..<size) { wrong.append("\(start) in \(size)") }
                if growth != tree.proof(old, 0..<size) { wrong.append("\(old) to \(size)") }
                guard Self.isVerified(size) else { continue }
                let proof = InclusionProof(index: start, size: size, hashes: path)
                let holds = proof.holds(leaf: Self.leaves[start], root: Self.roots[size])
                if !holds { wrong.append("\(start) does not hold in \(size)") }
                let extended = ConsistencyProof(old: old, size: size, hashes: growth)
                let extends = extended.holds(oldRoot: Self.roots[old], root: Self.roots[size])
                if !extends { wrong.append("\(old) does not hold to \(size)") }
            }
        }
        #expect(wrong == [])
    }

    /// Whether the proofs of a size are verified too; `TEST_SCALE` verifies those of every size.
    private static func isVerified(_ size: Int) -> Bool {
        if ProcessInfo.processInfo.environment["TEST_SCALE"] != nil { return true }
        return size <= 70 || [127, 128, 129, 200, 255, 256, 257, 299, 300].contains(size)
    }

    @Test("One pass hashes all subtrees of a proof", arguments: [1, 2, 7, 64, 100, 255, 300])
    func onePass(size: Int) {
        let tree = NaiveTree(Self.leaves)
        for start in stride(from: 0, to: size, by: 1 + size / 16) {
            let path = ProofPath.inclusion(of: start, in: size)
            #expect(
                Self.hashes(path, size) == tree.path(start, 0..<size))
            let growth = ProofPath.consistency(from: start + 1, to: size)
            #expect(
                Self.hashes(growth, size)
                    == tree.proof(start + 1, 0..<size))
            if start < size - 1 { #expect(Self.hashes(path, start) == nil) }
        }
    }

    @Test("Whoever knows the subtrees before a size goes on from there")
    func resumed() throws {
        for size in stride(from: 0, through: Self.most, by: 7) {
            let known = try #require(Self.hashes(ProofPath.wholeSubtrees(before: size), size))
            var range = try #require(CompactRange(size: size, hashes: known))
            #expect(range.root == Self.roots[size])
            for leaf in Self.leaves[size...] { range.append(leaf) }
            #expect(range.head == TreeHead(size: Self.most, root: Self.roots[Self.most]))
            #expect(CompactRange(size: size, hashes: known + [MerkleHash.empty]) == nil)
        }
        #expect(CompactRange(size: -1, hashes: Self.leaves.prefix(64).map { $0 }) == nil)
    }

    @Test("Every bit of every hash of a proof counts")
    func bits() {
        let tree = NaiveTree(Self.leaves)
        let size = 23
        for start in [0, 5, 15, 16, 22] {
            let path = tree.path(start, 0..<size)
            for wrong in Self.flipped(path) {
                let proof = InclusionProof(index: start, size: size, hashes: wrong)
                #expect(!proof.holds(leaf: Self.leaves[start], root: Self.roots[size]))
            }
            let growth = tree.proof(start + 1, 0..<size)
            for wrong in Self.flipped(growth) {
                let proof = ConsistencyProof(old: start + 1, size: size, hashes: wrong)
                let holds = proof.holds(oldRoot: Self.roots[start + 1], root: Self.roots[size])
                #expect(!holds)
            }
        }
    }

    private static func flipped(_ hashes: [ContentDigest]) -> [[ContentDigest]] {
        hashes.indices.flatMap { place in
            (0..<256).map { bit in
                var bytes = hashes[place].bytes
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
                var wrong = hashes
                wrong[place] = ContentDigest(Hexadecimal.text(bytes)) ?? MerkleHash.empty
                return wrong
            }
        }
    }
}
