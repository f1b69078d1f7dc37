internal import DossierModel
internal import DossierStore

/// Reads what a package will hold, in the order of the payload, ahead of whoever writes it.
struct PackSource: Sendable {
    /// From how many bytes on a document is compared with its record only as it is packed; one that
    /// differs costs another pass over its package (design §6).
    static let largest: Int64 = 64 << 20
    /// From how many bytes on a document is not held in memory, but read once more to be packed.
    static let held: Int64 = 2 << 20

    let store: Store
    let plan: PackagePlan
    let replay: RangeReplay
    let queue: BoundedQueue<PackPiece>
    /// Large documents that differed once, and are read before they are believed.
    let distrusted: Set<RelativePath>
    let differences: DifferencePolicy

    /// Whoever wrote wants no more.
    struct Unwanted: Error {}

    /// Reads everything.
    func run() {
        queue.finish(Result { try readAll() })
    }

    private func readAll() throws {
        for part in plan.volumes {
            try VolumeSource(source: self, part: part).run()
        }
        guard let company = plan.company else { return }
        var files = company.files.map { (path: $0.path, later: $0.later) }
        files.append((company.ledger, nil))
        for file in files.sorted(by: { $0.path < $1.path }) {
            if file.path == company.ledger {
                try give(.ledger(PackedPath(file.path), size: company.ledgerSize))
            } else {
                try giveFile(file.path, later: file.later)
            }
        }
    }

    /// Gives a file of the archive itself as it lies there.
    func giveFile(_ path: RelativePath, later: Int?) throws {
        try give(store.bytes(path), at: path, later: later)
    }

    /// Gives the bytes of a file of the archive itself.
    func give(_ bytes: [UInt8], at path: RelativePath, later: Int?) throws {
        try give(.file(PackedPath(path), bytes, ContentDigest(of: bytes), nil))
        if let later { try give(.later(LaterChange(path: path, sequence: later))) }
    }

    func give(_ piece: PackPiece) throws {
        guard queue.push(piece, weight: piece.weight) else { throw Unwanted() }
    }
}
