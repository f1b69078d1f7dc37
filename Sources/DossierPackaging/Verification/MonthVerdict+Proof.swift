import DossierLedger
import DossierModel

extension MonthVerdict {
    /// Which packages what was read says that it is: by its `package.json`, and by its top
    /// directory.
    static func packages(_ inspection: BagInspection) -> [MonthPackage] {
        let description = inspection.texts[PackageDescription.path].flatMap {
            try? PackageDescription(document: $0)
        }
        let top = inspection.top.name.flatMap { String(validating: $0, as: UTF8.self) }
        return [description?.package, top.flatMap { MonthPackage($0) }].compactMap { $0 }
    }

    /// Checks the proof that lies beside the package: that the ledger tells of this very package.
    mutating func checkProof(_ description: PackageDescription, _ bytes: [UInt8]?) {
        let place = description.package.proofFile.description
        guard let bytes else {
            if trust.proves { findings.add(.notProved, place) }
            return
        }
        guard let proof = try? LogProof(bytes: bytes),
            let report = try? ProofChecker(key: trust.key).check(.inclusion(proof))
        else {
            findings.add(.proofMalformed, place)
            return
        }
        let held = compareHeld(proof)
        let signed = report.checks.first { $0.check == .checkpointSignature }?.result
        let fails = report.checks.contains { $0.result == .fails && $0.check != .heldCheckpoint }
        guard !fails, isOfThis(report, description) else {
            findings.add(.proofDisagrees, place)
            return
        }
        guard digest != nil else {
            findings.add(.notProved, place)
            return
        }
        isTold = true
        if signed == .holds || held {
            authenticity = description.archive.sandbox ? .sandbox : .proved
        } else if trust.proves {
            findings.add(.notProved, place)
        }
    }

    /// Compares the checkpoint of a proof with those that the reader held; whether one vouches for it.
    private mutating func compareHeld(_ proof: LogProof) -> Bool {
        var vouches = false
        for held in trust.held {
            let report = try? ProofChecker(held: held).check(.inclusion(proof))
            switch report?.checks.first(where: { $0.check == .heldCheckpoint })?.result {
            case .holds: vouches = true
            case .fails: addHeld(held)
            default: continue
            }
        }
        return vouches
    }

    /// Whether the event is the one of this package.
    private func isOfThis(_ report: ProofReport, _ description: PackageDescription) -> Bool {
        guard let event = report.event, Self.isOf(report.checkpoint.origin, description),
            event.subjects[.archive] == description.archive.id.description,
            event.sandbox == description.archive.sandbox
        else { return false }
        if let replaced = description.replaces.last {
            return isOfThis(event, description, replaced)
        }
        guard let packed = PackedMonth(event) else { return false }
        return packed.month == description.package.month
            && packed.department == description.package.department
            && packed.range == description.range
            && packed.previous == description.previous?.digest
            && (digest.map { $0 == packed.digest } ?? true)
    }

    /// Whether an event is that of this successor.
    private func isOfThis(
        _ event: Event, _ description: PackageDescription, _ replaced: PackageReference
    ) -> Bool {
        guard let rewritten = RewrittenMonth(event) else { return false }
        return rewritten.month == description.package.month
            && rewritten.department == description.package.department
            && rewritten.range == description.range
            && rewritten.previous == replaced.digest
            && (digest.map { $0 == rewritten.digest } ?? true)
    }
}
