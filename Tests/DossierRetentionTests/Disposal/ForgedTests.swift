import DossierModel
import DossierRetention
import Testing

@Suite("A register that one altered client wrote (DES-3)")
struct ForgedTests {
    private typealias Company = DisposalCompany

    @Test("A signature dated back to when its signer sat in the seat is none")
    func datedBack() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        let execute = DisposalAct.execute(certificate: "1")
        #expect(why(execute, list, company) == nil)
        let day = list.decisions[0].at.date.adding(days: -30)
        list.decisions[0].at = Timestamp(day, offset: 480)
        #expect(why(execute, list, company)?.rule == "disposal-signature")
    }

    @Test("A waiting period dated back is none: it begins when the ledger tells of it")
    func waitedBack() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .counted)
        let execute = DisposalAct.execute(certificate: "1")
        company.facts.scheduled?.at = company.facts.now
        #expect(why(execute, list, company)?.code == .waitTooShort)
        company.facts.scheduled = Registration(
            by: Company.id(.supervisorS), at: try #require(list.counts.first).at)
        #expect(why(execute, list, company)?.code == .waitTooShort)
        company.facts.scheduled = nil
        #expect(why(execute, list, company)?.code == .waitTooShort)
    }

    @Test("What supervisors saw afterwards is told by themselves")
    func after() throws {
        var company = try Company()
        var list = try company.list(1)
        try company.bring(&list, to: .executing)
        for state in [DisposalOutcome.State.quarantined, .destroyed] {
            let outcome = [Company.record(1): DisposalOutcome(state)]
            try company.act(.settle(outcome), .archivist, &list)
        }
        try company.act(.finish, .archivist, &list)
        let before = company.facts.told
        for post in [Company.Post.supervisorZ, .supervisorS] {
            try company.act(.count(items: 1, statement: nil), post, &list)
        }
        #expect(why(.close(remark: nil), list, company) == nil)
        // The counts before cannot stand for those after.
        company.facts.told = before
        #expect(why(.close(remark: nil), list, company)?.code == .notWitnessed)
    }

    private func why(
        _ act: DisposalAct, _ list: DisposalList, _ company: Company
    ) -> DisposalRefusal? {
        do {
            _ = try DisposalMachine(list, company.facts).apply(act, by: Company.id(.archivist))
            return nil
        } catch {
            return error
        }
    }
}
