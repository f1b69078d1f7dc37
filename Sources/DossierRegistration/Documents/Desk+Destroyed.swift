internal import DossierModel
internal import DossierStore

extension Desk {
    /// The digests of what was destroyed, with the number of the list; those that a class dropped are
    /// not known any more.
    func destroyedContent() throws -> [ContentDigest: String] {
        var destroyed: [ContentDigest: String] = [:]
        for list in try disposals() {
            for item in list.items where item.outcome.state.isGone {
                if let digest = item.version?.digest { destroyed[digest] = list.number }
            }
        }
        return destroyed
    }

    /// Whether a document may be registered as new: what was destroyed does not come back under another
    /// name (rule DES-1), unless somebody of the chain of destruction overrules it.
    ///
    /// - Returns: false where it was found in a sweep, which goes on without it.
    /// - Throws: `destroyedContent`; `approvalNeeded` for who may not overrule; ``ShortChain``.
    func admits(
        _ content: DocumentContent, at shown: String, _ path: RelativePath?,
        _ request: RegisterRequest, _ plan: inout RegistrationPlan
    ) throws -> Bool {
        let destroyed = try plan.destroyed ?? destroyedContent()
        plan.destroyed = destroyed
        guard let list = destroyed[content.digest] else { return true }
        if request.overrules {
            try ShortChain.check(.destruction, in: policies.approvals)
            try authority.requireSeat(.destruction, holding: plan.number.department)
            return true
        }
        guard plan.isSweep, let path else {
            throw RegistrationError(.destroyedContent, shown, detail: list, rule: "DES-1")
        }
        plan.report.waiting.append(RegisterReport.Waiting(path: path, reason: .destroyed))
        return false
    }
}
