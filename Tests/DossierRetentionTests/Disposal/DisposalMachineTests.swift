import DossierModel
import DossierRetention
import Testing

@Suite("What leads a disposal list from one state to the next")
struct DisposalMachineTests {
    private typealias Company = DisposalCompany

    private static let agree = DisposalAct.decide(.agree, comment: nil)

    @Test("from the draft to the end, everybody in turn")
    func wholeWay() throws {
        var company = try Company()
        var list = try company.list(2, category: 2)
        try company.bring(&list, to: .clearance)
        #expect(DisposalMachine(list, company.facts).next.first?.action == .review)
        try company.bring(&list, to: .executing)
        #expect(list.certificate == "XH-2037-0001")
        for state in [DisposalOutcome.State.quarantined, .destroyed] {
            let outcomes = Dictionary(
                uniqueKeysWithValues: list.items.map { ($0.record, DisposalOutcome(state)) })
            try company.act(.settle(outcomes), .archivist, &list)
        }
        try company.act(.finish, .archivist, &list)
        #expect(list.state == .primaryDestroyed)
        let close = DisposalAct.close(remark: nil)
        #expect(why(close, .archivist, list, company)?.code == .notWitnessed)
        let after = DisposalAct.count(items: 2, statement: "已全部销毁")
        try company.act(after, .supervisorZ, &list)
        try company.act(after, .supervisorS, &list)
        try company.act(close, .archivist, &list)
        #expect(list.state == .closed)
        #expect(DisposalMachine(list, company.facts).next.isEmpty)
    }

    /// An act that is refused in a state, with the rule that refuses it.
    struct Refused: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var state: DisposalState
        var post: DisposalCompany.Post
        var act: DisposalAct
        var rule: String
    }

    static let forbidden: [Refused] = [
        Refused(
            testDescription: "the drafter reviews", state: .deptReview, post: .archivist,
            act: agree, rule: "separation-of-duties"),
        Refused(
            testDescription: "the manager of another department reviews", state: .deptReview,
            post: .managerOfFinance, act: agree, rule: "approval-step"),
        Refused(
            testDescription: "a manager who has left reviews", state: .deptReview, post: .gone,
            act: agree, rule: "disposal-authority"),
        Refused(
            testDescription: "the general manager before the group", state: .deptReview,
            post: .generalManager, act: agree, rule: "approval-step"),
        Refused(
            testDescription: "the reviewer once more as appraiser", state: .appraisal,
            post: .manager, act: agree, rule: "approval-step"),
        Refused(
            testDescription: "the administrator approves", state: .approval, post: .assistant,
            act: agree, rule: "approval-step"),
        Refused(
            testDescription: "no waiting period", state: .approved, post: .archivist,
            act: .schedule(days: 6, supervisors: Company.supervisors), rule: "disposal-waiting"),
        Refused(
            testDescription: "one supervisor", state: .approved, post: .archivist,
            act: .schedule(days: 7, supervisors: [Company.id(.supervisorZ)]),
            rule: "separation-of-duties"),
        Refused(
            testDescription: "the same supervisor twice", state: .approved, post: .archivist,
            act: .schedule(
                days: 7, supervisors: [Company.id(.supervisorZ), Company.id(.supervisorZ)]),
            rule: "separation-of-duties"),
        Refused(
            testDescription: "an approver supervises", state: .approved, post: .archivist,
            act: .schedule(
                days: 7, supervisors: [Company.id(.generalManager), Company.id(.supervisorS)]),
            rule: "separation-of-duties"),
        Refused(
            testDescription: "the drafter supervises", state: .approved, post: .archivist,
            act: .schedule(
                days: 7, supervisors: [Company.id(.archivist), Company.id(.supervisorS)]),
            rule: "separation-of-duties"),
        Refused(
            testDescription: "nobody of the holding department supervises", state: .approved,
            post: .archivist,
            act: .schedule(
                days: 7, supervisors: [Company.id(.supervisorZ), Company.id(.officeHead)]),
            rule: "separation-of-duties"),
        Refused(
            testDescription: "counted before the waiting is over", state: .waiting,
            post: .supervisorZ, act: .count(items: 3, statement: nil), rule: "disposal-waiting"),
        Refused(
            testDescription: "executed before it was counted", state: .waiting,
            post: .archivist, act: .execute(certificate: "1"), rule: "disposal-state"),
        Refused(
            testDescription: "an approver executes", state: .counted, post: .generalManager,
            act: .execute(certificate: "1"), rule: "disposal-authority"),
        Refused(
            testDescription: "a supervisor executes", state: .counted, post: .supervisorZ,
            act: .execute(certificate: "1"), rule: "disposal-authority"),
        Refused(
            testDescription: "destroyed without quarantine", state: .executing,
            post: .archivist,
            act: .settle([Company.record(1): DisposalOutcome(.destroyed)]),
            rule: "disposal-state"),
        Refused(
            testDescription: "more than the list", state: .executing, post: .archivist,
            act: .settle([Company.record(9): DisposalOutcome(.quarantined)]),
            rule: "disposal-state"),
        Refused(
            testDescription: "withdrawn while it goes on", state: .executing,
            post: .archivist, act: .withdraw(reason: "x"), rule: "disposal-state"),
    ]

    @Test("refused, by the rule that says so", arguments: DisposalMachineTests.forbidden)
    func refused(_ row: Refused) throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: row.state)
        #expect(why(row.act, row.post, list, company)?.rule == row.rule)
    }

    @Test("an appraisal by fewer people than the chain wants, or by the drafter")
    func group() throws {
        var company = try Company()
        let list = try company.list()
        let two = Array(Company.group.prefix(2))
        for group in [two, two + [Company.group[0]], two + [Company.id(.archivist)]] {
            let refusal = why(.submit(appraisers: group), .archivist, list, company)
            #expect(refusal?.rule == "separation-of-duties")
        }
    }

    @Test("who decided in an earlier round neither supervises nor destroys")
    func earlierRound() throws {
        var company = try Company()
        var list = try company.list(category: 2)
        try company.bring(&list, to: .clearance)
        // The accountant holds the same seat as finance, and lets the list pass before it goes back.
        try company.act(.decide(.agree, comment: nil), .accountant, &list)
        try company.act(.decide(.sendBack, comment: nil), .appraiserC, &list)
        try company.act(.submit(appraisers: Company.group), .archivist, &list)
        try company.bring(&list, to: .approved)
        for post in [DisposalCompany.Post.accountant, .appraiserC] {
            let act = DisposalAct.schedule(
                days: 7, supervisors: Company.supervisors + [Company.id(post)])
            #expect(why(act, .archivist, list, company)?.code == .twoRoles, "\(post)")
        }
        let another = Company.supervisors + [Company.id(.managerOfFinance)]
        #expect(why(.schedule(days: 7, supervisors: another), .archivist, list, company) == nil)
    }

    @Test("a seat that nobody holds is named")
    func vacant() throws {
        var company = try Company()
        let list = try company.list(category: 2)
        let today = company.facts.today
        company.facts.roster.staff.removeAll { $0.holds("finance", on: today) }
        let refusal = why(
            .submit(appraisers: Company.group), .archivist, list, company)
        #expect(refusal?.approval?.code == .seatVacant || refusal?.code == .notOnStaff)
    }

    @Test("finance is asked about quotations, contracts and collections, legal about disputes")
    func conditions() throws {
        var company = try Company()
        var plain = try company.list()
        try company.bring(&plain, to: .appraisal)
        #expect(plain.decisions.map(\.role) == ["department-manager"])
        company = try Company()
        company.facts.openDisputes = true
        var disputed = try company.list()
        try company.act(.submit(appraisers: Company.group), .archivist, &disputed)
        try company.act(Self.agree, .manager, &disputed)
        #expect(disputed.state == .clearance)
        #expect(why(Self.agree, .finance, disputed, company)?.rule == "approval-step")
        try company.act(Self.agree, .legal, &disputed)
        #expect(disputed.state == .appraisal)
    }

    @Test("accounting items want somebody of finance among the supervisors")
    func accounting() throws {
        var company = try Company()
        var list = try company.list(category: 12)
        try company.bring(&list, to: .approved)
        let two = DisposalAct.schedule(days: 7, supervisors: Company.supervisors)
        #expect(why(two, .archivist, list, company)?.code == .supervisorSeat)
        let three = DisposalAct.schedule(
            days: 7, supervisors: Company.supervisors + [Company.id(.accountant)])
        try company.act(three, .archivist, &list)
        #expect(list.state == .waiting)
    }

    @Test("a copy that was made since the list was scheduled keeps it open too")
    func laterCopy() throws {
        var company = try Company()
        var list = try company.list(1)
        try company.bring(&list, to: .executing)
        let record = Company.record(1)
        for state in [DisposalOutcome.State.quarantined, .destroyed] {
            try company.act(.settle([record: DisposalOutcome(state)]), .archivist, &list)
        }
        company.facts.copies = [
            DisposalCopy(kind: .backup, name: "移动硬盘", holder: "王敏", place: "保险柜")
        ]
        try company.act(.finish, .archivist, &list)
        #expect(list.outstanding.count == 1)
        let after = DisposalAct.count(items: 1, statement: nil)
        try company.act(after, .supervisorZ, &list)
        try company.act(after, .supervisorS, &list)
        #expect(list.state == .copiesOutstanding)
        #expect(why(.close(remark: nil), .archivist, list, company)?.rule == "disposal-copies")
        let gone = DisposalCopy.Gone(
            .destroyed, registered: Registration(by: list.drafted.by, at: company.facts.now))
        company.facts.copies = list.copies
        let expired = DisposalCopy.Gone(.expired, registered: gone.registered)
        #expect(why(.confirmCopy(0, expired), .archivist, list, company)?.code == .notExpired)
        #expect(why(.confirmCopy(0, gone), .archivist, list, company)?.code == .noEvidence)
        let listed = DisposalCopy.Gone(
            .destroyed, registered: gone.registered, evidence: Company.record(1))
        #expect(why(.confirmCopy(0, listed), .archivist, list, company)?.code == .noEvidence)
        let shown = DisposalCopy.Gone(
            .destroyed, registered: gone.registered, evidence: Company.record(9))
        company.facts.sight = .there
        #expect(why(.confirmCopy(0, shown), .archivist, list, company)?.code == .copyStillThere)
        company.facts.sight = .unknown
        company.facts.destroyed = []
        #expect(why(.confirmCopy(0, shown), .archivist, list, company)?.code == .untold)
        company.facts.destroyed = [record]
        try company.act(.confirmCopy(0, shown), .archivist, &list)
        company.facts.copies = list.copies
        try company.act(.close(remark: nil), .archivist, &list)
        #expect(list.state == .closed)
    }

    // MARK: Forged approvals

    @Test("a list changed after its approval is not destroyed")
    func changedList() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        list.items[0].title = "别的文件"
        let refusal = why(.execute(certificate: "1"), .archivist, list, company)
        #expect(refusal?.rule == "disposal-signature")
    }

    @Test("a decision that the ledger does not tell of counts for nothing")
    func untoldDecision() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        let manager = Company.id(.generalManager)
        company.facts.told = company.facts.told?.filter { $0.by != manager }
        let execute = DisposalAct.execute(certificate: "1")
        #expect(why(execute, .archivist, list, company)?.rule == "disposal-signature")
        company.facts.told = nil
        #expect(why(execute, .archivist, list, company)?.rule == "disposal-signature")
    }

    @Test("a decision of somebody who had left counts for nothing")
    func leaver() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        let today = company.facts.today
        list.decisions[0].by = Company.id(.gone)
        company.facts.told?.insert(
            .init(by: Company.id(.gone), digest: list.digest, on: today))
        let refusal = why(.execute(certificate: "1"), .archivist, list, company)
        #expect(refusal?.code == .notApproved)
    }

    @Test("a supervisor who leaves before counting is replaced, and everybody waits anew")
    func supervisorLeft() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .waiting)
        let again = DisposalAct.schedule(
            days: 7, supervisors: [Company.id(.supervisorZ), Company.id(.accountant)])
        #expect(why(again, .archivist, list, company)?.code == .wrongState)
        leaves(.supervisorZ, &company)
        let next = try #require(DisposalMachine(list, company.facts).next.first)
        #expect(next.action == .schedule)
        #expect(why(again, .archivist, list, company)?.code == .notOnStaff)
        let office = DisposalAct.schedule(
            days: 7, supervisors: [Company.id(.assistant), Company.id(.supervisorS)])
        try company.act(office, .archivist, &list)
        #expect(list.state == .waiting && list.counts.isEmpty)
    }

    @Test("one who leaves behind the destruction is stood in for by somebody of the same seat")
    func standIn() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .executing)
        for state in [DisposalOutcome.State.quarantined, .destroyed] {
            let outcomes = Dictionary(
                uniqueKeysWithValues: list.items.map { ($0.record, DisposalOutcome(state)) })
            try company.act(.settle(outcomes), .archivist, &list)
        }
        try company.act(.finish, .archivist, &list)
        let after = DisposalAct.count(items: 3, statement: "已全部销毁")
        #expect(why(after, .assistant, list, company)?.code == .notYours)
        leaves(.supervisorZ, &company)
        let people = DisposalMachine(list, company.facts).next.flatMap(\.people)
        #expect(people.contains(Company.id(.assistant)))
        #expect(!people.contains(Company.id(.supervisorZ)) && !people.contains(Company.id(.gone)))
        for post in [Company.Post.archivist, .generalManager, .appraiserZ, .manager] {
            #expect(why(after, post, list, company)?.code == .notYours, "\(post)")
        }
        // Of another department than the seat that is empty.
        #expect(why(after, .accountant, list, company)?.code == .supervisorSeat)
        try company.act(after, .assistant, &list)
        let close = DisposalAct.close(remark: nil)
        #expect(why(close, .archivist, list, company)?.code == .notWitnessed)
        try company.act(after, .supervisorS, &list)
        try company.act(close, .archivist, &list)
        #expect(list.state == .closed)
    }

    private func leaves(_ post: Company.Post, _ company: inout Company) {
        let index = company.facts.roster.staff.firstIndex { $0.id == Company.id(post) }
        if let index { company.facts.roster.staff[index].until = company.facts.today }
    }

    @Test("a list that went back is signed anew by everybody")
    func sentBack() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .approval)
        try company.act(
            .decide(.sendBack, comment: "请补充"), .generalManager, &list)
        #expect(list.state == .changesRequested)
        try company.act(.amend(Array(list.items.dropLast())), .archivist, &list)
        try company.act(.submit(appraisers: Company.group), .archivist, &list)
        #expect(list.state == .deptReview)
        #expect(list.standing.isEmpty)
    }

    private func why(
        _ act: DisposalAct, _ post: Company.Post, _ list: DisposalList, _ company: Company
    ) -> DisposalRefusal? {
        do {
            _ = try DisposalMachine(list, company.facts).apply(act, by: Company.id(post))
            return nil
        } catch {
            return error
        }
    }
}
