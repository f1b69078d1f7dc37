import DossierModel
import DossierReport
import DossierRetention
import Testing

@Suite("Seats, states and next actions of a destruction in people's words")
struct RoleWordsTests {
    private static func list() throws -> DisposalList {
        let day = try #require(CalendarDate("2037-01-01"))
        return DisposalList(
            id: EntryID(milliseconds: 1, random: [1]), number: "2037-0001",
            holding: try #require(DepartmentCode("S")), reason: "期满", items: [],
            drafted: Registration(by: StaffID(serial: 1), at: Timestamp(day, offset: 480)),
            salt: Salt(random: [1]))
    }

    private static func said(_ refusal: DisposalRefusal, _ language: Language) -> String {
        MessageCatalogue.sentence(for: refusal.message, in: language)
    }

    @Test("A refusal names the role, not its id")
    func seats() throws {
        let list = try Self.list()
        var seat = DisposalRefusal(.supervisorSeat, .schedule, list, detail: "supervisor")
        seat.scope = .custodian
        #expect(Self.said(seat, .chinese).contains("“监销人”（保管公司级档案的部门）"))
        #expect(Self.said(seat, .english).contains("supervisor (department that keeps"))
        let yours = DisposalRefusal(.notYours, .submit, list, detail: "archivist")
        #expect(Self.said(yours, .chinese).contains("“档案管理负责人”"))
        let lacking = DisposalRefusal(.notApproved, .execute, list, detail: "department-manager")
        #expect(Self.said(lacking, .chinese).contains("“部门经理”"))
        #expect(Self.said(lacking, .english).contains("the department manager;"))
        var chain = DisposalRefusal(.chain, .submit, list)
        chain.approval = ApprovalRefusal(.seatVacant, .destruction, seat: "appraiser")
        #expect(Self.said(chain, .chinese).contains("“鉴定小组成员”"))
        let state = DisposalRefusal(.wrongState, .execute, list, detail: "deptReview")
        #expect(Self.said(state, .chinese).contains("“部门审核”"))
        #expect(Self.said(state, .english).contains("“department review”"))
    }

    @Test("Each next action is called what it is", arguments: DisposalNext.Action.allCases)
    func actions(_ action: DisposalNext.Action) throws {
        for language in Language.allCases {
            let report = DisposalReport(
                try Self.list(),
                next: [DisposalNext(action, roles: ["department-manager"], people: [])],
                obstacles: [], names: NameBook(language: language))
            let lines = report.lines(on: Screen(language: language, width: 200))
            let wanted = ChoiceNames.name(action, in: language)
            let line = try #require(lines.first { $0.contains("disposal \(action.rawValue)") })
            #expect(line.contains(language == .chinese ? "：\(wanted)（" : ": \(wanted) ("))
            #expect(line.contains(language == .chinese ? "部门经理" : "department manager"))
        }
    }

    @Test("The record of a destruction names everybody who destroyed, and seats by their names")
    func record() throws {
        var list = try Self.list()
        let at = list.drafted.at
        list.execution = Registration(by: StaffID(serial: 1), at: at)
        list.resumed = [2, 1, 3].map { Registration(by: StaffID(serial: $0), at: at) }
        list.decisions = [
            ApprovalSignature(
                role: "general-manager", by: StaffID(serial: 4), name: "赵六",
                department: list.holding, decision: .agree, at: at, digest: list.digest)
        ]
        let record = DestructionRecord(
            number: "XH-1", archive: ArchiveID(milliseconds: 1, random: [1]), company: "天锋广告",
            isSandbox: true, list: list, previous: nil, statements: [])
        let names = NameBook(
            language: .chinese,
            people: [
                StaffID(serial: 1): "王敏", StaffID(serial: 2): "李娜", StaffID(serial: 3): "钱五",
            ])
        let page = String(decoding: DestructionPage.html(of: record, names), as: UTF8.self)
        #expect(page.contains("执行人：王敏、李娜、钱五"))
        #expect(page.contains("总经理") && !page.contains("general-manager"))
    }
}
