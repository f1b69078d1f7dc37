import Testing

@testable import DossierModel

@Suite("The default roles and chains of approval")
struct DefaultRolesTests {
    private let roles = DefaultPolicy.roles

    @Test(
        "What each role may",
        arguments: [
            ("general-manager", [.readAll]), ("deputy-general-manager", [.readCompanyLevel]),
            ("marketing-director", [.readCompanyLevel]),
            (
                "administrator",
                [.manageStaff, .changePolicy, .pack, .backup, .export, .writePages]
            ),
            (
                "archivist",
                [
                    .openDossiers, .editDossiers, .importDocuments, .register, .communicate,
                    .writePages, .openConsultations, .receivePaper, .draftDisposal,
                ]
            ),
            ("department-archivist", [.register, .communicate, .submit]),
            ("staff", [.register, .communicate]), ("auditor", [.audit]),
            ("finance", [.handleCredit, .clearDisposal]), ("legal", [.clearDisposal]),
            ("system", [.backup, .writePages]),
        ] as [(RoleID, [Permission])])
    func may(role: RoleID, permissions: [Permission]) {
        #expect(roles.role(role)?.may == permissions)
    }

    @Test("Seats and departments")
    func seats() {
        let seats = Dictionary(grouping: roles.roles) { $0.seats ?? 0 }
        #expect(Set(seats[2]?.map(\.id) ?? []) == ["administrator"])
        #expect(
            Set(seats[1]?.map(\.id) ?? []) == [
                "general-manager", "marketing-director", "office-head", "archivist",
                "department-manager", "department-archivist",
            ])
        #expect(
            Set(roles.roles.filter(\.departmental).map(\.id)) == [
                "office-head", "department-manager", "department-archivist", "sales", "staff",
            ])
        #expect(roles.roles.count == 14)
        #expect(Set(roles.roles.map(\.id)).count == 14)
    }

    @Test("An auditor is neither administrator nor archivist, and writes nothing")
    func auditor() throws {
        let auditor = try #require(roles.role("auditor"))
        #expect(auditor.excludes == ["administrator", "archivist"])
        for id in auditor.excludes { #expect(roles.role(id)?.excludes == ["auditor"]) }
    }

    @Test("Whoever makes the archive is administrator and archivist")
    func first() {
        #expect(DefaultPolicy.firstRoles.allSatisfy { roles.role($0) != nil })
        #expect(DefaultPolicy.firstRoles == ["administrator", "archivist"])
    }

    @Test(
        "Chains, in order",
        arguments: [
            (.consultCompanyLevel, "department-manager/own general-manager/any"),
            (
                .consultDepartmentLevel,
                "department-manager/own department-manager/holding "
                    + "deputy-general-manager/overHolding"
            ),
            (.disclosure, "department-manager/holding general-manager/any"),
            (.newDossier, "department-manager/holding"),
            (.level, "department-manager/holding general-manager/any"),
            (.grade, "department-manager/holding marketing-director/any"),
            (
                .gradeA,
                "department-manager/holding marketing-director/any general-manager/any"
            ),
            (.cooperation, "department-manager/holding"),
            (.transfer, "department-manager/holding department-manager/receiving office-head/any"),
            (.rename, "department-manager/holding"),
            (.correctNumber, "department-manager/holding"),
            (.correctSealedNumber, "office-head/any"),
            (.correctSealedRecord, "department-manager/holding"),
            (.waivePaper, "department-manager/holding"),
            (.leaversClients, "department-manager/holding"),
            (.restoreIntoArchive, "office-head/any"),
            (.hold, "office-head/any general-manager/any"),
            (.releaseHold, "office-head/any general-manager/any"),
            (
                .destruction,
                "department-manager/holding finance/any legal/any appraiser/any general-manager/any"
            ),
            (.policy, "office-head/any general-manager/any"),
            (.fine, "department-manager/concerned"),
            (.fineOfManager, "deputy-general-manager/any"),
        ] as [(ApprovedAction, String)])
    func chain(action: ApprovedAction, steps: String) throws {
        let chain = try #require(DefaultPolicy.approvals.chain(action))
        #expect(chain.steps.map { "\($0.role)/\($0.scope)" }.joined(separator: " ") == steps)
    }

    @Test("Every act has one chain; copies and loans begin as consultations do")
    func everyAction() throws {
        let chains = DefaultPolicy.approvals.chains
        #expect(Set(chains.map(\.action)) == Set(ApprovedAction.allCases))
        #expect(chains.count == ApprovedAction.allCases.count)
        let company = try #require(DefaultPolicy.approvals.chain(.consultCompanyLevel))
        let department = try #require(DefaultPolicy.approvals.chain(.consultDepartmentLevel))
        for (action, begins) in [
            (ApprovedAction.copyCompanyLevel, company), (.loanCompanyLevel, company),
            (.copyDepartmentLevel, department), (.loanDepartmentLevel, department),
        ] {
            let chain = try #require(DefaultPolicy.approvals.chain(action))
            #expect(Array(chain.steps.prefix(begins.steps.count)) == begins.steps)
            #expect(chain.form == "查阅档案审批表")
        }
    }

    @Test("No chain gives the administrator, the archivist, an auditor or the system a say")
    func separation() {
        let seats = DefaultPolicy.approvals.chains.flatMap(\.seats).map(\.role)
        let barred: Set<RoleID> = ["administrator", "archivist", "auditor", "system"]
        #expect(barred.isDisjoint(with: seats))
        let named: Set<RoleID> = ["appraiser"]
        #expect(seats.allSatisfy { roles.role($0) != nil || named.contains($0) })
    }

    @Test("What the table says besides the order")
    func particulars() throws {
        let approvals = DefaultPolicy.approvals
        #expect(
            approvals.chains.filter(\.needsEvidence).map(\.action) == [.cooperation, .rename])
        #expect(approvals.chains.filter(\.personal).map(\.action) == [.destruction])
        #expect(approvals.chains.filter(\.confirmedAtSubmission).map(\.action) == [.newDossier])
        let hold = try #require(approvals.chain(.hold))
        #expect(hold.seats.map(\.role) == ["office-head", "legal", "general-manager"])
        let level = try #require(approvals.chain(.level))
        #expect(level.steps[0].alternatives.map(\.role) == ["office-head"])
        let company = try #require(approvals.chain(.consultCompanyLevel))
        #expect(
            company.exempt.map(\.role) == [
                "general-manager", "deputy-general-manager", "marketing-director",
            ])
        #expect(company.performedBy?.role == "archivist")
        let destruction = try #require(approvals.chain(.destruction))
        #expect(destruction.steps[1].condition == .categories([1, 2, 12]))
        #expect(destruction.steps[2].condition == .openDisputes)
        #expect(destruction.steps[3].people == 3)
        #expect(destruction.supervisors.map(\.scope) == [.custodian, .holding, .any])
        #expect(destruction.applicant == "archivist")
        #expect(approvals.chain(.restoreIntoArchive)?.applicant == "administrator")
    }
}
