import Testing

@testable import DossierModel

@Suite("What no chain of approvals may lack (DES-6)")
struct ChainFaultTests {
    /// A change of a chain, and what it then lacks.
    struct Change: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let action: ApprovedAction
        let lacks: [ChainFault.Code]
        let change: @Sendable (inout ApprovalChain) -> Void

        init(
            _ name: String, _ action: ApprovedAction = .destruction, _ lacks: ChainFault.Code...,
            change: @escaping @Sendable (inout ApprovalChain) -> Void
        ) {
            testDescription = name
            self.action = action
            self.lacks = lacks
            self.change = change
        }
    }

    static let changes: [Change] = [
        Change("one seat alone", .destruction, .noAppraisal, .noReview) {
            $0.steps = [ApprovalSeat(role: "general-manager")]
        },
        Change("no review by the department", .destruction, .noReview) {
            $0.steps.remove(at: 0)
        },
        Change("a review by any department", .destruction, .noReview) {
            $0.steps[0].scope = .any
        },
        Change("a review only for contracts", .destruction, .noReview) {
            $0.steps[0].condition = .categories([2])
        },
        Change("a review in whose place another may sign", .destruction, .noReview) {
            $0.steps[0].alternatives = [ApprovalSeat(role: "staff")]
        },
        Change("two appraisers", .destruction, .noAppraisal) { $0.steps[3].people = 2 },
        Change("appraisers of whom others take the place", .destruction, .noAppraisal) {
            $0.steps[3].alternatives = [ApprovalSeat(role: "archivist")]
        },
        Change("appraisal only in a dispute", .destruction, .noAppraisal) {
            $0.steps[3].condition = .openDisputes
        },
        Change("nobody behind the appraisal", .destruction, .noFinalApproval) {
            $0.steps.removeLast()
        },
        Change("a last seat that is not always there", .destruction, .noFinalApproval) {
            $0.steps[4].condition = .openDisputes
        },
        Change("steps that are not personal", .destruction, .notPersonal) {
            $0.personal = false
        },
        Change("somebody exempt", .destruction, .exempt) {
            $0.exempt = [ApprovalSeat(role: "general-manager")]
        },
        Change("done first, confirmed later", .destruction, .exempt) {
            $0.confirmedAtSubmission = true
        },
        Change("one supervisor", .destruction, .fewSupervisors) { $0.supervisors.remove(at: 0) },
        Change("without finance and legal") { $0.steps.removeSubrange(1...2) },
        Change("with more appraisers") { $0.steps[3].people = 5 },
        Change("a release by one seat", .releaseHold, .fewPeople) { $0.steps.removeLast() },
        Change("a release with an exemption", .releaseHold, .exempt) {
            $0.exempt = [ApprovalSeat(role: "legal")]
        },
        Change("a return by the administrator", .restoreIntoArchive, .ownApproval) {
            $0.steps = [ApprovalSeat(role: "administrator")]
        },
        Change("a return that nobody need approve", .restoreIntoArchive, .noFinalApproval) {
            $0.steps[0].condition = .openDisputes
        },
        Change("a grade by anybody", .grade) { $0.steps = [ApprovalSeat(role: "staff")] },
    ]

    @Test("Found in the chain", arguments: changes)
    func found(_ change: Change) throws {
        var policy = DefaultPolicy.approvals
        #expect(policy.faults == [])
        let place = try #require(policy.chains.firstIndex { $0.action == change.action })
        change.change(&policy.chains[place])
        #expect(policy.faults.map(\.code) == change.lacks)
        #expect(policy.faults.allSatisfy { $0.action == change.action })
    }

    @Test("A chain that is not there at all", arguments: ChainFault.actions)
    func missing(_ action: ApprovedAction) {
        var policy = DefaultPolicy.approvals
        policy.chains.removeAll { $0.action == action }
        #expect(policy.faults == [ChainFault(.noChain, action)])
    }
}
