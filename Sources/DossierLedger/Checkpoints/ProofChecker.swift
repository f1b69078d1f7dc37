public import DossierModel

/// Checks files of proof with what a stranger holds: perhaps the archive's key, perhaps a checkpoint.
public struct ProofChecker: Sendable {
    private let key: VerifierKey?
    private let held: SignedCheckpoint?
    private let content: ContentDigest?

    /// A checker that trusts this key, and this checkpoint, where they are given.
    ///
    /// - Parameters:
    ///   - key: The archive's key.
    ///   - held: A checkpoint that somebody holds.
    ///   - content: The digest of the file that the event is said to name.
    public init(
        key: VerifierKey? = nil, held: SignedCheckpoint? = nil, content: ContentDigest? = nil
    ) {
        self.key = key
        self.held = held
        self.content = content
    }

    /// What a file of proof shows.
    ///
    /// - Throws: `badProof` for the proof that an event stands in another log, which has no line.
    public func check(_ file: ProofFile) throws(LedgerError) -> ProofReport {
        var report: ProofReport
        let signed: SignedCheckpoint
        switch file {
        case .inclusion(let proof): (report, signed) = (try check(proof), proof.checkpoint)
        case .growth(let proof): (report, signed) = (check(proof), proof.checkpoint)
        }
        report.isSandbox =
            report.event?.sandbox == true || signed.isOfSandbox || held?.isOfSandbox == true
        return report
    }

    // MARK: That an event stands in the ledger

    private func check(_ proof: LogProof) throws(LedgerError) -> ProofReport {
        guard let line = proof.extra else { throw LedgerError(.badProof, detail: "extra") }
        var report = ProofReport(.inclusion, proof.checkpoint.checkpoint)
        report.index = proof.index
        let checked = CheckedLine(
            LedgerLine(path: Layout.ledger, number: 0, bytes: line))
        let isInPlace = checked.event?.sequence == proof.index
        report.event = checked.event
        report.add(.event, isInPlace)
        report.add(.eventSignature, checked.isSigned)
        let named = checked.event?.facts[.certificate]
        if let content {
            report.add(.content, named == content.description)
        } else if named != nil {
            report.checks.append((.content, .notChecked))
        }
        report.add(
            .inclusion,
            proof.inclusion.holds(leaf: MerkleHash.leaf(line), root: proof.checkpoint.head.root))
        checkSignature(of: proof.checkpoint, &report)
        report.checks.append((.heldCheckpoint, compare(proof.checkpoint)))
        return report
    }

    /// Compares with the checkpoint that was held; one of another size says nothing by itself.
    private func compare(_ checkpoint: SignedCheckpoint) -> ProofReport.Result {
        guard let held else { return .notChecked }
        guard isOfOneArchive(held, checkpoint) else { return .fails }
        // Behind a restoration another head of the same size may be a declared loss, which the ledger tells.
        guard isOfOneLog(held, checkpoint) || held.head == checkpoint.head else {
            return .notChecked
        }
        guard held.head.size == checkpoint.head.size else { return .notChecked }
        return held.head == checkpoint.head ? .holds : .fails
    }

    // MARK: That the ledger was only added to

    private func check(_ proof: ExtensionProof) -> ProofReport {
        var report = ProofReport(.consistency, proof.checkpoint.checkpoint)
        report.old = proof.old
        if content != nil { report.add(.content, false) }
        guard let held else {
            report.checks.append((.consistency, .notChecked))
            checkSignature(of: proof.checkpoint, &report)
            return report
        }
        let isOfThese = held.head.size == proof.old && isOfOneArchive(held, proof.checkpoint)
        let holds = proof.consistency.holds(
            oldRoot: held.head.root, root: proof.checkpoint.head.root)
        report.add(.consistency, isOfThese && holds)
        checkSignature(of: proof.checkpoint, &report)
        return report
    }

    // MARK: Whose checkpoint it is

    private func checkSignature(of checkpoint: SignedCheckpoint, _ report: inout ProofReport) {
        guard let key else {
            report.checks.append((.checkpointSignature, .notChecked))
            return
        }
        // A forged checkpoint that is held proves as little as a forged one in the file.
        let isHeldSigned = held.map { $0.isSigned(by: key) } ?? true
        report.add(.checkpointSignature, checkpoint.isSigned(by: key) && isHeldSigned)
    }

    private func isOfOneArchive(_ one: SignedCheckpoint, _ other: SignedCheckpoint) -> Bool {
        guard let own = CheckpointOrigin(one.checkpoint.origin),
            let foreign = CheckpointOrigin(other.checkpoint.origin)
        else { return isOfOneLog(one, other) }
        return own.isOfSameArchive(as: foreign)
    }

    private func isOfOneLog(_ one: SignedCheckpoint, _ other: SignedCheckpoint) -> Bool {
        one.checkpoint.origin.utf8.elementsEqual(other.checkpoint.origin.utf8)
    }
}

extension ProofReport {
    mutating func add(_ check: Check, _ holds: Bool) {
        checks.append((check, holds ? .holds : .fails))
    }
}
