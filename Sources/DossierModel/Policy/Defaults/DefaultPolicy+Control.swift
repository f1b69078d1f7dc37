extension DefaultPolicy {
    /// The chains of restoring, holding, destroying, changing the policy and fining.
    static let control: [ApprovalChain] = [
        restore, hold(.hold), hold(.releaseHold), destruction,
        ApprovalChain(action: .policy, steps: [officeHead, generalManager]),
        ApprovalChain(
            action: .fine, steps: [ApprovalSeat(role: "department-manager", scope: .concerned)]),
        ApprovalChain(
            action: .fineOfManager, steps: [ApprovalSeat(role: "deputy-general-manager")]),
    ]

    private static var restore: ApprovalChain {
        var chain = ApprovalChain(action: .restoreIntoArchive, steps: [officeHead])
        chain.applicant = "administrator"
        return chain
    }

    private static func hold(_ action: ApprovedAction) -> ApprovalChain {
        ApprovalChain(
            action: action,
            steps: [
                ApprovalSeat(role: "office-head", alternatives: [ApprovalSeat(role: "legal")]),
                generalManager,
            ])
    }

    private static var destruction: ApprovalChain {
        var chain = ApprovalChain(
            action: .destruction,
            steps: [
                manager,
                ApprovalSeat(
                    role: "finance", condition: .categories([quotation, contract, collection])),
                ApprovalSeat(role: "legal", condition: .openDisputes),
                ApprovalSeat(role: appraiser, people: 3),
                generalManager,
            ])
        chain.applicant = "archivist"
        chain.supervisors = [
            ApprovalSeat(role: supervisor, scope: .custodian),
            ApprovalSeat(role: supervisor, scope: .holding),
            ApprovalSeat(role: "finance", condition: .categories([collection])),
        ]
        chain.personal = true
        return chain
    }

    /// People who are named for one list and hold no role of that name.
    private static let appraiser: RoleID = "appraiser"
    private static let supervisor: RoleID = "supervisor"
    private static let quotation = 1
    private static let contract = 2
    private static let collection = 12
}
