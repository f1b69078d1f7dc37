import DossierModel
import DossierRetention
import Testing

@Suite("Nobody is named for a second part in the same destruction (DES-6)")
struct NamedPeopleTests {
    typealias Company = DisposalCompany
    typealias Post = DisposalCompany.Post

    /// Who would name whom, of a list of this category, brought so far.
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let state: DisposalState
        let post: Post
        let named: [Post]
        let rule: String?
        var category = 3

        init(
            _ name: String, _ state: DisposalState = .draft, by post: Post = .archivist,
            naming named: [Post], _ rule: String? = "separation-of-duties", category: Int = 3
        ) {
            testDescription = name
            self.state = state
            self.post = post
            self.named = named
            self.rule = rule
            self.category = category
        }
    }

    static let rows: [Row] = [
        Row("whoever submits appraises", by: .secondArchivist, naming: with(.secondArchivist)),
        Row("the drafter appraises", by: .secondArchivist, naming: with(.archivist)),
        Row("the manager of the department appraises", naming: with(.manager)),
        Row("who approves at the end appraises", naming: with(.generalManager)),
        Row("finance appraises what it clears", naming: with(.finance), category: 2),
        Row("finance appraises what it does not clear", naming: with(.finance), nil),
        Row("one is named twice", naming: [.appraiserS, .appraiserC, .appraiserZ, .appraiserZ]),
        Row(
            "whoever schedules supervises", .approved, by: .secondArchivist,
            naming: [.secondArchivist, .supervisorS]),
        Row(
            "the drafter supervises what another schedules", .approved, by: .secondArchivist,
            naming: [.archivist, .supervisorS]),
        Row("an appraiser supervises", .approved, naming: [.appraiserZ, .supervisorS]),
        Row(
            "two others supervise", .approved, by: .secondArchivist,
            naming: [.supervisorZ, .supervisorS],
            nil),
    ]

    private static func with(_ post: Post) -> [Post] {
        [post, .appraiserS, .appraiserC, .appraiserZ]
    }

    @Test("Refused by the rule, or not", arguments: rows)
    func named(_ row: Row) throws {
        var company = try Company()
        try company.employSecond()
        var list = try company.list(category: row.category)
        try company.bring(&list, to: row.state)
        let people = row.named.map(Company.id)
        let act: DisposalAct =
            row.state == .draft
            ? .submit(appraisers: people) : .schedule(days: 7, supervisors: people)
        #expect(refusal(act, row.post, list, company)?.rule == row.rule)
    }

    @Test("An appraiser who was named and was not needed neither supervises nor destroys")
    func spare() throws {
        var company = try Company()
        try company.employSecond()
        var list = try company.list()
        let group = Self.with(.assistant).map(Company.id)
        try company.act(.submit(appraisers: group), .archivist, &list)
        try company.bring(&list, to: .approved)
        let both = [Post.assistant, .supervisorS].map(Company.id)
        let schedule = DisposalAct.schedule(days: 7, supervisors: both)
        #expect(refusal(schedule, .archivist, list, company)?.code == .twoRoles)
        try company.bring(&list, to: .counted)
        let execute = DisposalAct.execute(certificate: "1")
        #expect(refusal(execute, .assistant, list, company)?.code == .twoRoles)
        let machine = DisposalMachine(list, company.facts)
        let next = machine.next.first { $0.action == .execute }
        #expect(next?.people.contains(Company.id(.assistant)) == false)
    }

    @Test("Whoever changed a list or handed it in decides on it as little as its drafter")
    func hands() throws {
        var company = try Company()
        try company.employSecond()
        var list = try company.list()
        try company.act(.amend(list.items), .secondArchivist, &list)
        #expect(list.preparers == [Company.id(.secondArchivist)])
        let group = Self.with(.secondArchivist).map(Company.id)
        #expect(refusal(.submit(appraisers: group), .archivist, list, company)?.code == .twoRoles)
        // A manager who is archivist too.
        company = try Company()
        try company.employSecond()
        list = try company.list()
        let place = try #require(
            company.facts.roster.staff.firstIndex { $0.id == Company.id(.manager) })
        let since = try #require(CalendarDate("2020-01-01"))
        company.facts.roster.staff[place].roles.append(RoleHeld(role: "archivist", since: since))
        let submit = DisposalAct.submit(appraisers: Company.group)
        #expect(refusal(submit, .manager, list, company)?.rule == "approval-seat-vacant")
        try company.act(submit, .archivist, &list)
        try company.bring(&list, to: .approved)
        let schedule = DisposalAct.schedule(days: 7, supervisors: Company.supervisors)
        #expect(refusal(schedule, .manager, list, company)?.code == .twoRoles)
    }

    private func refusal(
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
