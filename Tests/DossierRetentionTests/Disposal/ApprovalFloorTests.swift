import DossierModel
import DossierRetention
import Testing

@Suite("A chain of destruction below its floor, from an older program or by hand (DES-6)")
struct ApprovalFloorTests {
    private typealias Company = DisposalCompany

    /// What leads on, in the state in which it would.
    static let acts: [(DisposalState, DisposalAct, DisposalCompany.Post)] = [
        (.draft, .submit(appraisers: DisposalCompany.group), .archivist),
        (.deptReview, .decide(.agree, comment: nil), .manager),
        (.approval, .decide(.agree, comment: nil), .generalManager),
        (.approved, .schedule(days: 7, supervisors: DisposalCompany.supervisors), .archivist),
        (.waiting, .count(items: 3, statement: nil), .supervisorZ),
        (.counted, .execute(certificate: "1"), .archivist),
        (
            .executing, .settle([DisposalCompany.record(1): DisposalOutcome(.quarantined)]),
            .archivist
        ),
    ]

    @Test("Nothing is done by it that leads on", arguments: acts)
    func refused(_ state: DisposalState, _ act: DisposalAct, _ post: DisposalCompany.Post) throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: state)
        company.wait(days: 30)
        #expect(throws: Never.self) {
            try DisposalMachine(list, company.facts).apply(act, by: Company.id(post))
        }
        company.facts.chain.personal = false
        company.facts.chain.supervisors = []
        let refusal = #expect(throws: DisposalRefusal.self) {
            try DisposalMachine(list, company.facts).apply(act, by: Company.id(post))
        }
        #expect(refusal?.rule == "approval-floor")
        #expect(refusal?.faults.map(\.code) == [.notPersonal, .fewSupervisors])
        #expect(refusal?.message.key == "ChainFault.Code.notPersonal")
        #expect(refusal?.details.count == 1)
    }

    @Test("It can be taken back all the same")
    func withdrawn() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        company.facts.chain.personal = false
        try company.act(.withdraw(reason: "审批链不合规"), .archivist, &list)
        #expect(list.state == .withdrawn)
    }

    @Test("A waiting period that was made shorter than any may be is none")
    func shortWait() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        list.waiting = DisposalWaiting(since: company.facts.today.adding(days: -6), days: 6)
        let refusal = #expect(throws: DisposalRefusal.self) {
            try DisposalMachine(list, company.facts)
                .apply(.execute(certificate: "1"), by: Company.id(.archivist))
        }
        #expect(refusal?.code == .waitTooShort)
    }
}
