public import DossierModel
internal import DossierStore

extension Desk {
    /// The scans of signed forms in the archive.
    public var signedForms: SignedForms { SignedForms(store) { try self.volumes($0) } }

    /// Enters an agreement to the release of a hold that was signed on paper; it counts once the second
    /// person has countersigned.
    ///
    /// - Parameters:
    ///   - id: The hold.
    ///   - reason: Why; needed where nobody asked for the release yet.
    ///   - scan: The scan of the signed form, by any of its record's names.
    ///   - person: Who signed.
    ///   - countersigner: Who is to countersign.
    /// - Returns: the hold.
    /// - Throws: `notPermitted`, `noSuchHold`, `holdReleased`, `emptyText`; ``ApprovalRefusal``, ``ShortChain``.
    public func enterRelease(
        _ id: EntryID, reason: String?, scan: String, of person: StaffID, countersigner: StaffID
    ) throws -> HoldEntry {
        try authority.require(.draftDisposal)
        var entry = try hold(id)
        try ShortChain.check(.releaseHold, in: policies.approvals)
        var release = try release(of: entry, reason: reason)
        let paper = PaperApproval(
            scan: try signedForms.scan(named: scan, for: .releaseHold), enteredBy: actor,
            countersignedBy: countersigner)
        let step = PaperStep(
            by: person, .decision(.agree), paper: paper, at: clock.now(),
            digest: entry.releaseDigest(reason: release.reason))
        guard roster.member(countersigner)?.isActive(on: clock.today()) == true else {
            throw ApprovalRefusal(.countersignature, .releaseHold, person: countersigner)
        }
        // What could not count is not taken in.
        _ = try signature(step, entry, release)
        release.pending.removeAll { $0.by == person }
        release.pending.append(step)
        entry.release = release
        return try keep(entry, paper: step)
    }

    /// Lets an agreement on paper to the release of a hold count: the acting person compared it.
    ///
    /// - Parameters:
    ///   - id: The hold.
    ///   - number: The step, from 1 as it is shown.
    /// - Returns: the hold; released where that was the last agreement.
    /// - Throws: `noSuchHold`, `holdReleased`; ``ApprovalRefusal``, ``ShortChain``.
    public func countersignRelease(_ id: EntryID, _ number: Int) throws -> HoldEntry {
        var entry = try hold(id)
        try ShortChain.check(.releaseHold, in: policies.approvals)
        guard var release = entry.release, release.pending.indices.contains(number - 1) else {
            throw ApprovalRefusal(.noSuchStep, .releaseHold, detail: "\(number)")
        }
        let step = release.pending[number - 1]
        guard step.paper.countersignedBy == actor else {
            throw ApprovalRefusal(.countersignature, .releaseHold, person: actor)
        }
        release.approvals.append(try signature(step, entry, release))
        release.pending.remove(at: number - 1)
        let digest = entry.releaseDigest(reason: release.reason)
        if approvalRun(.releaseHold, digest, release).isComplete { release.at = clock.now() }
        entry.release = release
        return try keep(entry, paper: step)
    }

    /// A step on paper as the agreement that it comes to.
    private func signature(
        _ step: PaperStep, _ entry: HoldEntry, _ release: HoldRelease
    ) throws -> ApprovalSignature {
        let digest = entry.releaseDigest(reason: release.reason)
        guard step.digest == digest else { throw ApprovalRefusal(.otherDigest, .releaseHold) }
        guard try signedForms.isScan(step.paper.scan) else {
            throw ApprovalRefusal(.noScan, .releaseHold, detail: step.paper.scan.description)
        }
        let run = approvalRun(.releaseHold, digest, release)
        let role = try run.check(step.by)
        guard run.isProper(step.paper, of: step.by), let signer = roster.member(step.by) else {
            throw ApprovalRefusal(
                .countersignature, .releaseHold, person: step.paper.countersignedBy)
        }
        return ApprovalSignature(
            role: role, by: signer.id, name: signer.name, department: signer.department,
            decision: .agree, at: clock.now(), digest: digest, paper: step.paper)
    }
}
