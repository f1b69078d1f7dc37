import DossierModel
import Testing

extension Samples {
    static func approvals() -> ApprovalPolicy {
        var destruction = ApprovalChain(
            action: .destruction,
            steps: [
                ApprovalSeat(
                    role: "finance", condition: .categories([1, 2, 12]),
                    alternatives: [ApprovalSeat(role: "legal", condition: .openDisputes)]),
                ApprovalSeat(role: "appraisal-member", people: 3),
                ApprovalSeat(role: "general-manager"),
            ])
        destruction.applicant = "archivist"
        destruction.form = "档案销毁审批表"
        destruction.performedBy = ApprovalSeat(role: "archivist")
        destruction.supervisors = [
            ApprovalSeat(role: "staff", scope: .custodian),
            ApprovalSeat(role: "staff", scope: .holding),
        ]
        destruction.exempt = [ApprovalSeat(role: "general-manager")]
        destruction.confirmedAtSubmission = true
        destruction.personal = true
        let cooperation = ApprovalChain(
            action: .cooperation,
            steps: [ApprovalSeat(role: "department-manager", scope: .holding)],
            needsEvidence: true)
        var policy = ApprovalPolicy(chains: [destruction, cooperation])
        policy.extensions = extensions
        return policy
    }

    static func completeness() -> [JSONValue] {
        let required: [Requirement] = [
            .field("basic.address"),
            .field(["characteristics.employees", "characteristics.sales"]),
            .control(.responsible), .project([.quotations: 1, .contracts: 2]), .classifiedIssues,
            .communication(filingMonths: 3),
        ]
        let expected: [Requirement] = [
            .runningProjects([.weeklySummaries: 15]), .noProjects,
            .communication(filingMonths: nil),
            .returnVisit(months: 12),
        ]
        var policy = CompletenessPolicy(
            unknownMonths: 12, sensitive: ["hobbies", "birthday"],
            rules: [
                .init(kind: .cooperated, required: required, expected: expected),
                .init(
                    kind: .notCooperated, required: [.field("basic.telephone")], expected: [],
                    cooperationSigns: [2]),
            ])
        policy.extensions = extensions
        return [policy.json, CompletenessPolicy(unknownMonths: 0, sensitive: [], rules: []).json]
    }

    static func fines() -> [JSONValue] {
        var policy = FinePolicy(fines: [
            .init(offence: .lateUpdate, yuan: 20),
            .init(offence: .destroyingWithoutApproval, yuan: 500, dismissal: true),
        ])
        policy.extensions = extensions
        return [policy.json, FinePolicy(fines: []).json]
    }

    static func deadlines() throws -> [JSONValue] {
        var policy = DeadlinePolicy(
            urgentIssueWorkdays: 2, issueWorkdays: 10, loanWorkdays: 5, delegationDays: 30,
            copyDays: 30, officeOpens: try #require(TimeOfDay("09:00")),
            officeCloses: try #require(TimeOfDay("18:00")),
            yearClosing: try #require(DayOfYear("03-31")),
            inspections: [try #require(DayOfYear("06-30")), try #require(DayOfYear("12-31"))])
        policy.extensions = extensions
        return [policy.json]
    }
}
