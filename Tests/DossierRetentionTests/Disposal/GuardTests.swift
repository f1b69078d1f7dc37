import DossierModel
import DossierRetention
import Testing

@Suite("The guards that stand against a destruction")
struct GuardTests {
    private typealias Company = DisposalCompany

    /// A fact that makes a guard stand in the way.
    struct Case: CustomTestStringConvertible {
        var reason: DisposalGuard
        var change: @Sendable (inout ItemFacts) -> Void
        var testDescription: String { reason.rawValue }
    }

    static let cases: [Case] = [
        Case(reason: .notDue) { $0.due = .on(Company.drafted.adding(days: 400)) },
        Case(reason: .notDue) { $0.due = .untriggered([.contractEnded]) },
        Case(reason: .unclassified) { $0.awaitsClass = true },
        Case(reason: .permanent) { $0.due = .permanent },
        Case(reason: .held) { $0.holds = ["某案"] },
        Case(reason: .unsettled) { $0.openMatters = ["款项未结清"] },
        Case(reason: .onLoan) { $0.borrower = "p0009" },
        Case(reason: .contentChanged) { $0.content = Company.content(200) },
        Case(reason: .missing) { $0.content = nil },
        Case(reason: .missing) { $0.isRecorded = false },
        Case(reason: .sharedContent) { $0.twins = ["2026-03-0009"] },
        Case(reason: .destroyed) { $0.isDestroyed = true },
    ]

    @Test("asked at every step, also inside the destruction", arguments: cases)
    func everywhere(_ row: Case) throws {
        let agree = DisposalAct.decide(.agree, comment: nil)
        let quarantine = DisposalAct.settle([
            Company.record(2): DisposalOutcome(.quarantined)
        ])
        let steps: [(DisposalState, DisposalAct, Company.Post)] = [
            (.draft, .submit(appraisers: Company.group), .archivist),
            (.deptReview, agree, .manager), (.approval, agree, .generalManager),
            (.approved, .schedule(days: 30, supervisors: Company.supervisors), .archivist),
            (.executing, quarantine, .archivist),
        ]
        for (state, act, post) in steps {
            var company = try Company()
            var list = try company.list()
            try company.bring(&list, to: state)
            row.change(
                &company.facts.items[
                    Company.record(2), default: .init(due: .permanent, content: nil)])
            let machine = DisposalMachine(list, company.facts)
            let refusal = #expect(throws: DisposalRefusal.self) {
                try machine.apply(act, by: Company.id(post))
            }
            #expect(refusal?.guards.map(\.reason) == [row.reason])
            #expect(refusal?.rule == row.reason.rule)
            #expect(refusal?.exitStatus == .refused)
        }
    }

    @Test("between quarantine and the end they are asked once more")
    func inQuarantine() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .executing)
        let record = Company.record(1)
        try company.act(
            .settle([record: DisposalOutcome(.quarantined)]), .archivist, &list)
        company.facts.items[record]?.holds = ["某案"]
        let machine = DisposalMachine(list, company.facts)
        #expect(throws: DisposalRefusal.self) {
            try machine.apply(
                .settle([record: DisposalOutcome(.destroyed)]), by: Company.id(.archivist))
        }
        try company.act(.settle([record: DisposalOutcome(.deferred)]), .archivist, &list)
        try company.act(.finish, .archivist, &list)
        #expect(list.state == .partial)
        #expect(machine.next.map(\.action) == [.execute, .restore])
    }

    @Test("due on the day of the destruction is enough, one day later is not")
    func dueDay() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .approved)
        let schedule = DisposalAct.schedule(days: 30, supervisors: Company.supervisors)
        company.facts.items[Company.record(1)]?.due = .on(Company.drafted.adding(days: 31))
        #expect(throws: DisposalRefusal.self) {
            try DisposalMachine(list, company.facts).apply(
                schedule, by: Company.id(.archivist))
        }
        company.facts.items[Company.record(1)]?.due = .on(Company.drafted.adding(days: 30))
        try company.act(schedule, .archivist, &list)
    }

    @Test("nobody looked for copies")
    func copies() throws {
        var company = try Company()
        var list = try company.list()
        try company.bring(&list, to: .approved)
        company.facts.copies = nil
        let refusal = #expect(throws: DisposalRefusal.self) {
            try DisposalMachine(list, company.facts).apply(
                .schedule(days: 30, supervisors: Company.supervisors),
                by: Company.id(.archivist))
        }
        #expect(refusal?.rule == "disposal-copies-unknown")
    }

    @Test("what is personal goes with the document, and the list is still the one that was signed")
    func redacted() throws {
        var company = try Company()
        var list = try company.list()
        list.items[0].isPersonal = true
        try company.bring(&list, to: .executing)
        let digest = list.digest
        for state in [DisposalOutcome.State.quarantined, .destroyed] {
            try company.act(
                .settle([Company.record(1): DisposalOutcome(state)]), .archivist, &list)
        }
        let item = list.items[0]
        #expect(item.salt == nil && item.version?.digest == nil && item.path == nil)
        #expect(item.title == company.facts.redactedTitle)
        #expect(list.digest == digest)
        #expect(try DisposalList(json: list.json, at: "") == list)
    }
}
