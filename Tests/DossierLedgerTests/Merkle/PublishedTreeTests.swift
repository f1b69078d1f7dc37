import DossierModel
import Testing

@testable import DossierLedger

/// The tree against the figures of Certificate Transparency, which others compute too.
@Suite("The tree, as other implementations compute it")
struct PublishedTreeTests {
    private static let some = ContentDigest(of: [7])

    @Test("Leaves and roots of Certificate Transparency")
    func roots() {
        #expect(MerkleVectors.leaves.map { MerkleHash.leaf($0) } == MerkleVectors.leafHashes)
        var range = CompactRange()
        #expect(range.root == MerkleVectors.roots[0])
        for (index, leaf) in MerkleVectors.leaves.enumerated() {
            range.append(MerkleHash.leaf(leaf))
            #expect(range.root == MerkleVectors.roots[index + 1], "\(index + 1)")
        }
    }

    private func pass(_ path: [Range<Int>], _ size: Int) -> [ContentDigest]? {
        var pass = TreePass(rootsAt: [], subtrees: path)
        for leaf in MerkleVectors.leaves.prefix(size) { pass.add(line: leaf) }
        return pass.hashes(of: path)
    }

    @Test("Proofs of inclusion are made as theirs", arguments: MerkleVectors.inclusion)
    func inclusion(vector: MerkleVectors.Proof) {
        let path = ProofPath.inclusion(of: vector.start, in: vector.size)
        #expect(pass(path, vector.size) == vector.hashes)
        let proof = InclusionProof(
            index: vector.start, size: vector.size, hashes: vector.hashes)
        let leaf = MerkleVectors.leafHashes[vector.start]
        #expect(proof.holds(leaf: leaf, root: MerkleVectors.roots[vector.size]))
        for (name, wrong, leaf, root) in Self.corrupted(vector) {
            #expect(!wrong.holds(leaf: leaf, root: root), "\(name)")
        }
    }

    @Test("Proofs of consistency are made as theirs", arguments: MerkleVectors.consistency)
    func consistency(vector: MerkleVectors.Proof) {
        let path = ProofPath.consistency(from: vector.start, to: vector.size)
        #expect(pass(path, vector.size) == vector.hashes)
        let (old, new) = (MerkleVectors.roots[vector.start], MerkleVectors.roots[vector.size])
        let proof = ConsistencyProof(
            old: vector.start, size: vector.size, hashes: vector.hashes)
        #expect(proof.holds(oldRoot: old, root: new))
        guard vector.start < vector.size else { return }
        for (name, wrong, old, new) in Self.corruptedConsistency(vector) {
            #expect(!wrong.holds(oldRoot: old, root: new), "\(name)")
        }
    }

    @Test("Sizes that no proof can be of")
    func impossible() {
        let (one, two) = (Self.some, ContentDigest(of: [8]))
        for (index, size) in [(0, 0), (1, 0), (2, 1), (-1, 1)] {
            let proof = InclusionProof(index: index, size: size, hashes: [])
            #expect(!proof.holds(leaf: one, root: one), "\(index) \(size)")
        }
        #expect(InclusionProof(index: 0, size: 1, hashes: []).holds(leaf: one, root: one))
        for (old, size, before, now) in [
            (0, 0, one, one), (0, 1, one, two), (1, 0, one, two), (2, 1, one, two),
            (1, 2, one, two), (1, 1, one, two), (-1, 1, one, one), (.max, .max, one, two),
        ] {
            let proof = ConsistencyProof(old: old, size: size, hashes: [])
            #expect(!proof.holds(oldRoot: before, root: now), "\(old) \(size)")
        }
        let surplus = ConsistencyProof(old: 1, size: 1, hashes: [two])
        #expect(!surplus.holds(oldRoot: one, root: one))
    }

    /// What transparency-dev/merkle changes about a good proof (`corruptInclusionProof`).
    private static func corrupted(
        _ vector: MerkleVectors.Proof
    ) -> [(String, InclusionProof, ContentDigest, ContentDigest)] {
        let (index, size, hashes) = (vector.start, vector.size, vector.hashes)
        let (leaf, root) = (MerkleVectors.leafHashes[index], MerkleVectors.roots[size])
        func proof(_ index: Int, _ size: Int, _ hashes: [ContentDigest]) -> InclusionProof {
            InclusionProof(index: index, size: size, hashes: hashes)
        }
        var wrong = [
            ("index - 1", proof(index - 1, size, hashes), leaf, root),
            ("index + 1", proof(index + 1, size, hashes), leaf, root),
            ("index ^ 2", proof(index ^ 2, size, hashes), leaf, root),
            ("size * 2", proof(index, size * 2, hashes), leaf, root),
            ("size / 2", proof(index, size / 2, hashes), leaf, root),
            ("wrong leaf", proof(index, size, hashes), some, root),
            ("empty root", proof(index, size, hashes), leaf, MerkleHash.empty),
            ("random root", proof(index, size, hashes), leaf, some),
            ("trailing root", proof(index, size, hashes + [root]), leaf, root),
            ("preceding root", proof(index, size, [root] + hashes), leaf, root),
        ]
        for place in hashes.indices {
            var changed = hashes
            changed[place] = some
            wrong.append(("hash \(place)", proof(index, size, changed), leaf, root))
            changed.remove(at: place)
            wrong.append(("without \(place)", proof(index, size, changed), leaf, root))
        }
        return wrong
    }

    /// What transparency-dev/merkle changes about a good proof (`corruptConsistencyProof`).
    private static func corruptedConsistency(
        _ vector: MerkleVectors.Proof
    ) -> [(String, ConsistencyProof, ContentDigest, ContentDigest)] {
        let (old, size, hashes) = (vector.start, vector.size, vector.hashes)
        let (before, now) = (MerkleVectors.roots[old], MerkleVectors.roots[size])
        func proof(_ old: Int, _ size: Int, _ hashes: [ContentDigest]) -> ConsistencyProof {
            ConsistencyProof(old: old, size: size, hashes: hashes)
        }
        var wrong = [
            ("old - 1", proof(old - 1, size, hashes), before, now),
            ("old + 1", proof(old + 1, size, hashes), before, now),
            ("old ^ 2", proof(old ^ 2, size, hashes), before, now),
            ("size * 2", proof(old, size * 2, hashes), before, now),
            ("size / 2", proof(old, size / 2, hashes), before, now),
            ("wrong old root", proof(old, size, hashes), some, now),
            ("wrong root", proof(old, size, hashes), before, some),
            ("swapped roots", proof(old, size, hashes), now, before),
            ("empty proof", proof(old, size, []), before, now),
            ("trailing old root", proof(old, size, hashes + [before]), before, now),
            ("trailing root", proof(old, size, hashes + [now]), before, now),
            ("preceding old root", proof(old, size, [before] + hashes), before, now),
            ("preceding root", proof(old, size, [now] + hashes), before, now),
            ("preceding first", proof(old, size, hashes.prefix(1) + hashes), before, now),
        ]
        for place in hashes.indices {
            var changed = hashes
            changed[place] = some
            wrong.append(("hash \(place)", proof(old, size, changed), before, now))
        }
        return wrong + [("truncated", proof(old, size, hashes.dropLast()), before, now)]
    }
}
