extension DefaultPolicy {
    /// The chains of consultation, copying, lending and disclosure.
    static let use: [ApprovalChain] = [
        company(.consultCompanyLevel, []),
        department(.consultDepartmentLevel, []),
        company(.copyCompanyLevel, [generalManager]),
        department(.copyDepartmentLevel, [deputyOverHolding]),
        company(.loanCompanyLevel, []),
        department(.loanDepartmentLevel, []),
        ApprovalChain(action: .disclosure, steps: [manager, generalManager]),
    ]

    private static let consultationForm = "查阅档案审批表"

    /// The applicant's own manager, the general manager; then the archivist opens.
    private static func company(
        _ action: ApprovedAction, _ more: [ApprovalSeat]
    ) -> ApprovalChain {
        var chain = ApprovalChain(action: action, steps: [ownManager, generalManager] + more)
        chain.form = consultationForm
        chain.performedBy = ApprovalSeat(role: "archivist")
        if action == .consultCompanyLevel {
            chain.exempt = [
                generalManager, ApprovalSeat(role: "deputy-general-manager"),
                ApprovalSeat(role: "marketing-director"),
            ]
        }
        return chain
    }

    /// Own manager, holding manager, the deputy over that department; then the holding one opens.
    ///
    /// A company that does not want the own manager to sign takes that step out. Those who work in
    /// the open volume need no form at all (design §3.8).
    private static func department(
        _ action: ApprovedAction, _ more: [ApprovalSeat]
    ) -> ApprovalChain {
        var chain = ApprovalChain(
            action: action, steps: [ownManager, manager, deputyOverHolding] + more)
        chain.form = consultationForm
        chain.performedBy = ApprovalSeat(
            role: "department-archivist", scope: .holding, alternatives: [manager])
        if action == .consultDepartmentLevel { chain.exempt = [manager, generalManager] }
        return chain
    }
}
