public import DossierModel

extension Desk {
    /// Approves that a document which is not there any more is put back: a correction, which whoever
    /// applies for it does not approve (rules CRE-2, PACK-6).
    ///
    /// - Parameters:
    ///   - number: The number of the document's dossier.
    ///   - holding: The department that holds it.
    ///   - evidence: The evidence, an item number or words.
    /// - Returns: what the event says of the approval.
    /// - Throws: `approvalNeeded`, naming the seats; `evidenceNeeded`; ``ShortChain``.
    public func approveReturn(
        to number: ClientNumber, of holding: DepartmentCode, evidence: String?
    ) throws -> [EventFact: String] {
        try ShortChain.check(.restoreIntoArchive, in: policies.approvals)
        try authority.requireSeat(.restoreIntoArchive, holding: holding, rule: "PACK-6")
        return try facts(.restoreIntoArchive, evidence, of: number)
    }
}
