import DossierModel
import DossierRetention
import Testing

@Suite("Steps that people sign on paper")
struct PaperStepTests {
    private typealias Company = DisposalCompany
    typealias Post = DisposalCompany.Post

    private static let wrong: [(String, Post, Post, Post, String)] = [
        ("the signer enters", .manager, .manager, .officeHead, "disposal-authority"),
        ("the signer countersigns", .manager, .archivist, .manager, "approval-paper"),
        ("who enters countersigns", .manager, .archivist, .archivist, "approval-paper"),
        ("who has left countersigns", .manager, .archivist, .gone, "disposal-authority"),
        ("whose step it is not", .finance, .archivist, .officeHead, "approval-step"),
        ("somebody who has left", .gone, .archivist, .officeHead, "disposal-authority"),
    ]

    private static let scan = Company.record(9)

    private static func step(
        _ list: DisposalList, by: Post = .manager, entered: Post = .archivist,
        second: Post = .officeHead, _ answer: PaperStep.Answer = .decision(.agree),
        scan: RecordID = Self.scan
    ) -> PaperStep {
        PaperStep(
            by: Company.id(by), answer,
            paper: PaperApproval(
                scan: scan, enteredBy: Company.id(entered), countersignedBy: Company.id(second)),
            at: Timestamp(Company.drafted, offset: 480), digest: list.digest)
    }

    private static func reviewed(
        _ state: DisposalState = .deptReview
    ) throws -> (Company, DisposalList) {
        var company = try Company()
        company.facts.scans = [scan]
        var list = try company.list()
        try company.bring(&list, to: state)
        return (company, list)
    }

    @Test("count once another person has countersigned, and not before")
    func counts() throws {
        var (company, list) = try Self.reviewed()
        try company.act(.enterPaper(Self.step(list)), .archivist, &list)
        #expect(list.state == .deptReview && list.decisions.isEmpty)
        let machine = DisposalMachine(list, company.facts)
        #expect(
            machine.next.last
                == DisposalNext(
                    .countersign, roles: ["countersigner"], people: [Company.id(.officeHead)]))
        // Neither who entered it nor anybody else countersigns, whoever was named.
        for post in [Post.archivist, .manager, .generalManager, .assistant] {
            #expect(why(.countersign(0), post, list, company)?.rule == "approval-paper")
        }
        #expect(why(.countersign(1), .officeHead, list, company)?.rule == "approval-paper")
        try company.act(.countersign(0), .officeHead, &list)
        #expect(list.state == .appraisal && list.pending.isEmpty)
        #expect(list.decisions.map(\.by) == [Company.id(.manager)])
        #expect(list.decisions.first?.paper?.countersignedBy == Company.id(.officeHead))
    }

    @Test(
        "are refused where one person would do two things, or the scan is none",
        arguments: Self.wrong)
    func people(name: String, by: Post, entered: Post, second: Post, rule: String) throws {
        let (company, list) = try Self.reviewed()
        let step = Self.step(list, by: by, entered: entered, second: second)
        #expect(why(.enterPaper(step), entered, list, company)?.rule == rule)
    }

    @Test("are entered by the archivist in her own name")
    func enterer() throws {
        let (company, list) = try Self.reviewed()
        let step = Self.step(list, entered: .officeHead, second: .assistant)
        #expect(why(.enterPaper(step), .archivist, list, company)?.rule == "approval-paper")
        #expect(why(.enterPaper(step), .officeHead, list, company)?.rule == "disposal-authority")
    }

    @Test("need a scan that is there and is not itself to be destroyed")
    func scans() throws {
        var (company, list) = try Self.reviewed()
        let other = Self.step(list, scan: Company.record(10))
        #expect(why(.enterPaper(other), .archivist, list, company)?.rule == "approval-paper")
        company.facts.scans.insert(Company.record(1))
        let own = Self.step(list, scan: Company.record(1))
        #expect(why(.enterPaper(own), .archivist, list, company)?.rule == "approval-paper")
        try company.act(.enterPaper(Self.step(list)), .archivist, &list)
        company.facts.scans = []
        #expect(why(.countersign(0), .officeHead, list, company)?.rule == "approval-paper")
    }

    @Test("carry the digest of the list as it is")
    func digest() throws {
        var (company, list) = try Self.reviewed()
        var other = Self.step(list)
        other.digest = ContentDigest(of: [1])
        #expect(why(.enterPaper(other), .archivist, list, company)?.rule == "disposal-signature")
        try company.act(.enterPaper(Self.step(list)), .archivist, &list)
        list.items[0].title = "改"
        #expect(why(.countersign(0), .officeHead, list, company)?.rule == "disposal-signature")
    }

    @Test("whoever entered or countersigned one approves nothing of the same list")
    func witnesses() throws {
        var (company, list) = try Self.reviewed()
        let step = Self.step(list, second: .generalManager)
        try company.act(.enterPaper(step), .archivist, &list)
        try company.act(.countersign(0), .generalManager, &list)
        for post in [Post.appraiserS, .appraiserC, .appraiserZ] {
            try company.act(.decide(.agree, comment: nil), post, &list)
        }
        #expect(list.state == .approval)
        let agree = DisposalAct.decide(.agree, comment: nil)
        #expect(why(agree, .generalManager, list, company)?.rule == "separation-of-duties")
        // And the other way round.
        (company, list) = try Self.reviewed(.appraisal)
        let late = Self.step(list, by: .appraiserS, second: .manager)
        #expect(why(.enterPaper(late), .archivist, list, company)?.rule == "approval-paper")
    }

    @Test("of supervisors, too")
    func supervisors() throws {
        var (company, list) = try Self.reviewed(.waiting)
        company.wait(days: 30)
        for (supervisor, second) in [
            (Post.supervisorZ, Post.supervisorS), (.supervisorZ, .manager),
            (.supervisorZ, .archivist),
        ] {
            let step = Self.step(list, by: supervisor, second: second, .count(3))
            #expect(why(.enterPaper(step), .archivist, list, company)?.rule == "approval-paper")
        }
        let wrong = Self.step(list, by: .supervisorZ, .count(2))
        #expect(
            why(.enterPaper(wrong), .archivist, list, company)?.rule == "disposal-supervision")
        for post in [Post.supervisorZ, .supervisorS] {
            let step = Self.step(list, by: post, .count(3))
            try company.act(.enterPaper(step), .archivist, &list)
            try company.act(.countersign(0), .officeHead, &list)
        }
        #expect(list.state == .counted && list.counts.allSatisfy { $0.paper != nil })
        #expect(why(.execute(certificate: "XH-1"), .archivist, list, company) == nil)
    }

    @Test("that no two events tell of destroy nothing")
    func untold() throws {
        var (company, list) = try Self.reviewed()
        try company.act(.enterPaper(Self.step(list)), .archivist, &list)
        try company.act(.countersign(0), .officeHead, &list)
        try company.bring(&list, to: .approved)
        let schedule = DisposalAct.schedule(days: 30, supervisors: Company.supervisors)
        #expect(why(schedule, .archivist, list, company) == nil)
        // The event tells of another who countersigned, or of a signature by key.
        let manager = Company.id(.manager)
        company.facts.told = Set(company.facts.told?.filter { $0.by != manager } ?? [])
        #expect(why(schedule, .archivist, list, company)?.rule == "disposal-signature")
        let today = company.facts.today
        company.facts.told?.insert(
            .init(by: manager, digest: list.digest, on: today))
        #expect(why(schedule, .archivist, list, company)?.rule == "disposal-signature")
    }

    @Test("a count that stands in the register alone is none")
    func forgedCount() throws {
        var (company, list) = try Self.reviewed(.counted)
        let execute = DisposalAct.execute(certificate: "XH-1")
        #expect(why(execute, .archivist, list, company) == nil)
        let supervisor = Company.id(.supervisorS)
        company.facts.told = Set(company.facts.told?.filter { $0.by != supervisor } ?? [])
        #expect(why(execute, .archivist, list, company)?.rule == "disposal-supervision")
        list.counts.removeAll { $0.by == supervisor }
        #expect(why(execute, .archivist, list, company)?.rule == "disposal-supervision")
    }

    @Test("are gone when the list goes back")
    func goesBack() throws {
        var (company, list) = try Self.reviewed()
        try company.act(.enterPaper(Self.step(list)), .archivist, &list)
        try company.act(.decide(.sendBack, comment: nil), .manager, &list)
        #expect(list.state == .changesRequested && list.pending.isEmpty)
    }

    private func why(
        _ act: DisposalAct, _ post: Post, _ list: DisposalList, _ company: Company
    ) -> DisposalRefusal? {
        do {
            _ = try DisposalMachine(list, company.facts).apply(act, by: Company.id(post))
            return nil
        } catch {
            return error
        }
    }
}
