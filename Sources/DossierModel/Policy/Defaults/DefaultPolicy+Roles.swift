extension DefaultPolicy {
    /// The roles of the company and what each may do without asking.
    ///
    /// Supervisors and members of an appraisal are named for one list and hold no role; nor does the
    /// responsible person of a dossier. Approvers may nothing by themselves: chains name them.
    public static let roles = RolePolicy(roles: management + archive + departmental + special)

    private static let management: [RolePolicy.Role] = [
        .init(
            id: "general-manager", name: "总经理", english: "general manager", seats: 1,
            may: [.readAll]),
        .init(
            id: "deputy-general-manager", name: "副总经理", english: "deputy general manager",
            may: [.readCompanyLevel]),
        .init(
            id: "marketing-director", name: "市场总监", english: "marketing director", seats: 1,
            may: [.readCompanyLevel]),
        // The manager of the custodian department: what a manager may, in that department.
        .init(
            id: "office-head", name: "总经办主任", english: "head of the general manager's office",
            seats: 1, departmental: true, may: managing),
    ]

    private static let archive: [RolePolicy.Role] = [
        // One holder and one deputy; no chain of approvals names this role.
        .init(
            id: "administrator", name: "系统管理员", english: "administrator", seats: 2,
            may: [.manageStaff, .changePolicy, .pack, .backup, .export, .writePages],
            excludes: ["auditor"]),
        .init(
            id: "archivist", name: "档案管理负责人", english: "archivist", seats: 1,
            may: [
                .openDossiers, .editDossiers, .importDocuments, .register, .communicate,
                .writePages, .openConsultations, .receivePaper, .draftDisposal,
            ],
            excludes: ["auditor"]),
    ]

    private static let departmental: [RolePolicy.Role] = [
        .init(
            id: "department-manager", name: "部门经理", english: "department manager", seats: 1,
            departmental: true, may: managing),
        .init(
            id: "department-archivist", name: "部门兼职档案员", english: "department archivist",
            seats: 1, departmental: true, may: [.register, .communicate, .submit]),
        // A new dossier needs no approval: who met the client sets it up the same day (CRE-1 ★).
        .init(
            id: "sales", name: "销售人员", english: "sales", departmental: true,
            may: [.openDossiers, .editDossiers, .register, .communicate]),
        .init(
            id: "staff", name: "员工", english: "staff", departmental: true,
            may: [.register, .communicate]),
    ]

    private static let special: [RolePolicy.Role] = [
        .init(
            id: "finance", name: "财务", english: "finance", may: [.handleCredit, .clearDisposal]),
        .init(id: "legal", name: "法务", english: "legal", may: [.clearDisposal]),
        .init(
            id: "auditor", name: "审计员", english: "auditor", may: [.audit],
            excludes: ["administrator", "archivist"]),
        .init(
            id: "system", name: "系统任务", english: "system task", may: [.backup, .writePages]),
    ]

    private static let managing: [Permission] = [
        .openDossiers, .editDossiers, .register, .communicate, .submit, .reassign,
    ]
}
