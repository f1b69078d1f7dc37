import DossierModel

/// Compares the checkpoints that were kept with the tree over the lines, as they go by.
struct CheckpointCheck {
    private let kept: [KeptCheckpoint]
    private var pass: TreePass

    /// A check of these checkpoints, which also finds the root at another size.
    init(_ kept: [KeptCheckpoint], rootAt size: Int? = nil) {
        self.kept = kept
        pass = TreePass(rootsAt: kept.map(\.size) + [size].compactMap { $0 })
    }

    /// The tree over all lines that have come.
    var head: TreeHead { pass.head }

    /// Whether the lines that have come begin with these.
    func begins(with head: TreeHead) -> Bool { pass.root(at: head.size) == head.root }

    /// How many checkpoints there are.
    var count: Int { kept.count }

    /// Takes the hash of the next line.
    mutating func take(_ leaf: ContentDigest) { pass.add(leaf: leaf) }

    /// What is wrong with the checkpoints, once all lines have gone by.
    ///
    /// - Parameters:
    ///   - archive: What `archive.json` says.
    ///   - keys: The keys of the archive; nil where there is no event 0, which is told elsewhere.
    /// - Returns: The rule, the place and the details of each fault.
    func findings(
        _ archive: ArchiveDescription, _ keys: ArchiveKeys?
    ) -> [(rule: LedgerRule, place: String, details: [String: String])] {
        kept.compactMap { kept in
            var details = ["size": "\(kept.size)", "events": "\(pass.size)"]
            let place = kept.path.description
            guard let signed = kept.signed else { return (.checkpointForm, place, details) }
            details["origin"] = signed.checkpoint.origin
            guard isOwn(signed, archive, keys) else { return (.checkpointForm, place, details) }
            guard pass.root(at: kept.size) == signed.head.root else {
                return (.checkpointDisagrees, place, details)
            }
            return nil
        }
    }

    private func isOwn(
        _ signed: SignedCheckpoint, _ archive: ArchiveDescription, _ keys: ArchiveKeys?
    ) -> Bool {
        guard let keys else { return true }
        return keys.keys(signing: signed.head.size).contains {
            signed.isSigned(by: $0, of: archive)
        }
    }
}

extension SignedCheckpoint {
    /// Whether this is a checkpoint of an archive, of its present epoch or an earlier one.
    func isSigned(by key: PublicKeyText, of archive: ArchiveDescription) -> Bool {
        let own = CheckpointOrigin(archive)
        guard let origin = CheckpointOrigin(checkpoint.origin), origin.company == own.company,
            origin.archive == own.archive, origin.epoch <= own.epoch,
            let verifier = VerifierKey(name: checkpoint.origin, key: key)
        else { return false }
        return verdict(of: verifier) == .signed
    }
}
