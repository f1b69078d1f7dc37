import DossierLedger
import DossierModel

extension MonthVerdict {
    /// Whether this is the company's package, which alone tells of the ledger.
    private var isCompany: Bool {
        inspection.month.ledger != nil || inspection.texts[MonthInspection.checkpoint] != nil
            || inspection.texts[MonthInspection.archive] != nil
            || description?.package.department.description == "Z"
    }

    /// Compares the lines of the range with what is signed before and behind them.
    mutating func checkHistory(_ description: PackageDescription) {
        guard isCompany else { return }
        let range = description.range
        for path in inspection.month.furtherLedgers { findings.add(.fileForbidden, path.bytes) }
        guard let ledger = inspection.month.ledger, let path = inspection.month.ledgerPath else {
            findings.add(.partMissing, MonthInspection.ledger.description)
            return
        }
        for finding in ledger.findings(staff(), at: MonthInspection.staff) {
            findings.add(finding)
        }
        checkRange(ledger, range, description, path)
        let frontier = part(LedgerFrontier.path) { LedgerFrontier(bytes: $0) }
        let signed = part(MonthInspection.checkpoint) { try? SignedCheckpoint(bytes: $0) }
        var previous: SignedCheckpoint?
        if range.first > 0 {
            previous = part(MonthInspection.previousCheckpoint) {
                try? SignedCheckpoint(bytes: $0)
            }
            if let previous, let signed { checkConsistency(previous, signed) }
        }
        guard let frontier, let signed else { return }
        checkTrees(frontier, ledger, previous, signed, range)
        checkSigned([signed, previous].compactMap { $0 }, description)
        checkHeld(frontier, ledger, description)
    }

    /// A small file of the package; a finding where it is missing or not what it should be.
    private mutating func part<Value>(
        _ path: RelativePath, _ read: ([UInt8]) -> Value?
    ) -> Value? {
        guard let bytes = inspection.texts[path] else {
            findings.add(.partMissing, path.description)
            return nil
        }
        guard let value = read(bytes) else {
            findings.add(.proofMalformed, path.description)
            return nil
        }
        return value
    }

    private mutating func staff() -> StaffPolicy? {
        part(MonthInspection.staff) { try? StaffPolicy(document: $0) }
    }

    private mutating func checkRange(
        _ ledger: LedgerPieceCheck, _ range: PackageRange, _ description: PackageDescription,
        _ path: RelativePath
    ) {
        let isSame =
            ledger.first?.sequence == range.first && ledger.last?.sequence == range.last
            && ledger.events == range.count
        if !isSame {
            let found = "\(ledger.first?.sequence ?? 0)–\(ledger.last?.sequence ?? 0)"
            findings.add(
                .rangeDisagrees, path.bytes,
                ["expected": "\(range.first)–\(range.last)", "found": found])
        }
        let isOfTime = ledger.last.map { $0.time == description.rangeTime } ?? true
        if !isOfTime {
            findings.add(
                .rangeDisagrees, path.bytes,
                [
                    "expected": description.rangeTime.description,
                    "found": ledger.last?.time.description ?? "",
                ])
        }
        if let first = ledger.first, first.sandbox != description.archive.sandbox {
            findings.add(
                .descriptionDisagrees, PackageDescription.path.description,
                [
                    "what": "sandbox", "said": "\(description.archive.sandbox)",
                    "found": "\(first.sandbox)",
                ])
        }
    }

    // MARK: Trees

    private mutating func checkTrees(
        _ frontier: LedgerFrontier, _ ledger: LedgerPieceCheck, _ previous: SignedCheckpoint?,
        _ signed: SignedCheckpoint, _ range: PackageRange
    ) {
        if frontier.tree.size != range.first
            || previous.map({ $0.head != frontier.tree.head }) == true
        {
            findings.add(.previousDisagrees, MonthInspection.previousCheckpoint.description)
        }
        let tree = ledger.extended(frontier.tree)
        if tree?.head != signed.head || signed.head.size != range.last + 1 {
            findings.add(.historyDisagrees, MonthInspection.checkpoint.description)
        }
    }

    private mutating func checkConsistency(
        _ previous: SignedCheckpoint, _ signed: SignedCheckpoint
    ) {
        guard let proof = part(MonthInspection.consistency, { try? ExtensionProof(bytes: $0) })
        else { return }
        let holds = proof.consistency.holds(
            oldRoot: previous.head.root, root: signed.head.root)
        guard proof.old == previous.head.size, proof.checkpoint.head == signed.head, holds else {
            findings.add(.proofDisagrees, MonthInspection.consistency.description)
            return
        }
    }

    /// Whether the archive's key signed, where the reader has it; and whose checkpoints they are.
    private mutating func checkSigned(
        _ checkpoints: [SignedCheckpoint], _ description: PackageDescription
    ) {
        for signed in checkpoints {
            let origin = signed.checkpoint.origin
            let isOwn = Self.isOf(origin, description)
            let isSigned = trust.key.map { signed.isSigned(by: $0) } ?? true
            guard !isOwn || !isSigned else { continue }
            findings.add(
                .checkpointUnsigned, MonthInspection.checkpoint.description,
                ["origin": VisibleText.of(origin), "size": "\(signed.head.size)"])
        }
    }

    /// Whether a checkpoint is of the archive of the package; earlier epochs are too.
    static func isOf(_ origin: String, _ description: PackageDescription) -> Bool {
        guard let read = CheckpointOrigin(origin) else { return false }
        return read.archive == description.archive.id
            && read.company == description.archive.company
    }

    /// Compares with a checkpoint that the reader held, where its size lies in the range.
    private mutating func checkHeld(
        _ frontier: LedgerFrontier, _ ledger: LedgerPieceCheck,
        _ description: PackageDescription
    ) {
        for held in trust.held { checkHeld(held, frontier, ledger, description) }
    }

    private mutating func checkHeld(
        _ held: SignedCheckpoint, _ frontier: LedgerFrontier, _ ledger: LedgerPieceCheck,
        _ description: PackageDescription
    ) {
        let isOwn = Self.isOf(held.checkpoint.origin, description)
        guard isOwn else {
            addHeld(held)
            return
        }
        let size = held.head.size
        guard size >= frontier.tree.size, size <= description.range.last + 1 else { return }
        let tree = ledger.extended(frontier.tree, upTo: size)
        guard tree?.head != held.head else { return }
        if let lost = ledger.declaresLost(held) {
            findings.add(lost)
        } else {
            addHeld(held)
        }
    }

    mutating func addHeld(_ held: SignedCheckpoint) {
        findings.add(
            .heldCheckpoint, VisibleText.of(held.checkpoint.origin),
            ["size": "\(held.head.size)"])
    }
}
