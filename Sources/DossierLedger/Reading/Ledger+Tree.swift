internal import DossierModel

/// The tree over the lines of the ledger (RFC 6962); each is one pass over all lines.
extension Ledger {
    /// The tree over the first lines, or over all.
    ///
    /// - Throws: `noSuchSize` when there are fewer; `damaged` at a line that is none; what reading
    ///   met.
    public func treeHead(size: Int? = nil) throws -> TreeHead {
        guard let size else { return try read(TreePass()).head }
        let pass = try read(TreePass(rootsAt: [size]), atLeast: size)
        guard let root = pass.root(at: size) else { throw Self.noSuchSize(size) }
        return TreeHead(size: size, root: root)
    }

    /// That an event stands in the tree over the first `size` lines.
    ///
    /// - Throws: `noSuchEvent` when it is not among them, and as ``treeHead(size:)``.
    public func inclusionProof(of sequence: Int, in size: Int) throws -> InclusionProof {
        guard sequence >= 0, sequence < size else {
            throw LedgerError(.noSuchEvent, place: "\(sequence)")
        }
        let path = ProofPath.inclusion(of: sequence, in: size)
        let hashes = try subtrees(path, before: size)
        return InclusionProof(index: sequence, size: size, hashes: hashes)
    }

    /// That the first `size` lines begin with the first `old` lines.
    ///
    /// - Throws: `noSuchSize` unless `old` is above 0 and not above `size`, and as
    ///   ``treeHead(size:)``.
    public func consistencyProof(from old: Int, to size: Int) throws -> ConsistencyProof {
        guard old > 0, old <= size else { throw Self.noSuchSize(old) }
        let path = ProofPath.consistency(from: old, to: size)
        return ConsistencyProof(
            old: old, size: size, hashes: try subtrees(path, before: size))
    }

    /// The first lines as a tree to which the next can be added.
    ///
    /// With it whoever holds the lines behind it shows that they are the leaves between two signed
    /// heads.
    ///
    /// - Throws: as ``treeHead(size:)``.
    public func compactRange(size: Int) throws -> CompactRange {
        let hashes = try subtrees(ProofPath.wholeSubtrees(before: size), before: size)
        guard let range = CompactRange(size: size, hashes: hashes) else {
            throw Self.noSuchSize(size)
        }
        return range
    }

    private func subtrees(_ path: [Range<Int>], before size: Int) throws -> [ContentDigest] {
        let pass = try read(TreePass(rootsAt: [], subtrees: path), atLeast: size)
        guard let hashes = pass.hashes(of: path) else { throw Self.noSuchSize(size) }
        return hashes
    }

    /// Gives a pass the lines, all of them or no more than it needs; `look` sees each of them too.
    func read(
        _ pass: TreePass, atLeast size: Int = .max,
        _ look: (_ sequence: Int, _ line: [UInt8]) -> Void = { _, _ in }
    ) throws -> TreePass {
        var pass = pass
        var lines = try lines()
        while pass.size < size, let line = try lines.next() {
            guard line.fault == nil else { throw line.damage }
            look(pass.size, line.bytes)
            pass.add(line: line.bytes)
        }
        guard size == .max || pass.size == size else { throw Self.noSuchSize(size) }
        return pass
    }

    private static func noSuchSize(_ size: Int) -> LedgerError {
        LedgerError(.noSuchSize, place: "\(size)")
    }
}
