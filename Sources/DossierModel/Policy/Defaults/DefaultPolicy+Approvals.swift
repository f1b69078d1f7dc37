extension DefaultPolicy {
    /// Who must agree to what, by default.
    ///
    /// Two rules hold for every chain and are not repeated: a step held by the applicant goes to the
    /// applicant's superior; a step is given by key or by signed paper. A vacant seat is a refusal.
    public static let approvals = ApprovalPolicy(chains: use + dossiers + control)

    static let manager = ApprovalSeat(role: "department-manager", scope: .holding)
    static let ownManager = ApprovalSeat(role: "department-manager", scope: .own)
    static let generalManager = ApprovalSeat(role: "general-manager")
    static let officeHead = ApprovalSeat(role: "office-head")
    static let deputyOverHolding = ApprovalSeat(
        role: "deputy-general-manager", scope: .overHolding)

    private static let dossiers: [ApprovalChain] = [
        newDossier,
        ApprovalChain(
            action: .level,
            steps: [
                ApprovalSeat(
                    role: "department-manager", scope: .holding, alternatives: [officeHead]),
                generalManager,
            ]),
        grade(.grade, [manager, ApprovalSeat(role: "marketing-director")]),
        grade(.gradeA, [manager, ApprovalSeat(role: "marketing-director"), generalManager]),
        ApprovalChain(action: .cooperation, steps: [manager], needsEvidence: true),
        ApprovalChain(
            action: .transfer,
            steps: [
                manager, ApprovalSeat(role: "department-manager", scope: .receiving), officeHead,
            ]),
        ApprovalChain(action: .rename, steps: [manager], needsEvidence: true),
        ApprovalChain(action: .correctNumber, steps: [manager]),
        ApprovalChain(action: .correctSealedNumber, steps: [officeHead]),
        ApprovalChain(action: .correctSealedRecord, steps: [manager]),
        ApprovalChain(action: .waivePaper, steps: [manager]),
        ApprovalChain(action: .leaversClients, steps: [manager]),
    ]

    private static var newDossier: ApprovalChain {
        var chain = ApprovalChain(action: .newDossier, steps: [manager])
        chain.confirmedAtSubmission = true
        return chain
    }

    private static func grade(_ action: ApprovedAction, _ steps: [ApprovalSeat]) -> ApprovalChain {
        var chain = ApprovalChain(action: action, steps: steps)
        chain.applicant = responsiblePerson
        return chain
    }

    /// Not a role but the person whom the card names.
    private static let responsiblePerson: RoleID = "responsible-person"
}
