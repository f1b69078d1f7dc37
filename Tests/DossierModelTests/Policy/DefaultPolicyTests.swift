import Testing

@testable import DossierModel

@Suite("The default policy is what defaults.md says")
struct DefaultPolicyTests {
    @Test("Every kind of policy but the staff has a default, once")
    func kinds() {
        let kinds = DefaultPolicy.documents.map { type(of: $0).kind }
        #expect(Set(kinds) == Set(PolicyKind.allCases).subtracting([.staff]))
        #expect(kinds.count == Set(kinds).count)
        #expect(DefaultPolicy.documents.allSatisfy { $0.version == 1 })
    }

    @Test("Every default reads back as it was written")
    func roundTrip() throws {
        for document in DefaultPolicy.documents { try expectRoundTrip(document) }
        try expectRoundTrip(DefaultPolicy.calendar)
        try expectRoundTrip(DefaultPolicy.folders(.chinese))
    }

    private func expectRoundTrip(_ value: some JSONRepresentable & Equatable) throws {
        let read = try type(of: value).init(document: value.document)
        #expect(read == value)
    }

    @Test("Departments ★ and grades ★")
    func departments() {
        let all = DefaultPolicy.departments.departments
        #expect(all.map(\.code.description) == ["Z", "S", "C", "R", "B", "J", "G", "M"])
        #expect(
            all.map(\.name) == [
                "总经办", "市场部", "财务部", "人事行政部", "编辑部", "设计部", "公关部", "媒体事业部",
            ])
        #expect(DefaultPolicy.departments.custodian.description == "Z")
        #expect(DefaultPolicy.departments.department("市场部")?.code.description == "S")
        #expect(DefaultPolicy.grades.grades.map(\.code.description) == ["A", "B", "C", "D"])
    }

    @Test(
        "Folders of an import",
        arguments: [
            ("报价", 1, nil), ("01报价", 1, nil), ("01", 1, nil), ("1", 1, nil),
            ("Quotation", 1, nil), ("报价单2026", 1, "报价单"), ("年度预算", 1, "预算"),
            ("补充协议", 2, "补充协议"), ("媒体排期表", 5, "媒体"), ("媒介计划", 5, "媒介计划"),
            ("会议记录", 3, "会议记录"), ("周报", 15, "周报"), ("月报", 13, "月报"), ("发票扫描", 12, "发票"),
            ("营业执照", 16, "营业执照"), ("聊天记录", 9, "聊天记录"), ("策划案", 6, "策划案"),
            ("客户资料", 11, "客户资料"), ("工作进度", 4, nil), ("周工作汇报", 15, nil),
        ] as [(String, Int, String?)])
    func categories(folder: String, number: Int, alias: String?) {
        let found = DefaultPolicy.categories.category(recognising: folder)
        #expect(found?.category.number == number)
        #expect(found?.alias == alias)
    }

    @Test("The English name of every category, as one and as many")
    func englishNames() {
        let many = [
            "quotations", "contracts", "minutes", "progress", "media", "strategies", "copy",
            "proposals", "communications", "job orders", "references", "collections", "reports",
            "correspondence", "weekly reports", "others",
        ]
        let policy = DefaultPolicy.categories
        for (index, category) in policy.categories.enumerated() {
            for name in [many[index], category.english, category.english.uppercased()] {
                #expect(policy.category(name)?.number == category.number, "\(name)")
                #expect(policy.category(recognising: name)?.category.number == category.number)
            }
        }
        #expect(policy.category("contractss") == nil)
    }

    @Test("Living categories and duties of paper")
    func categoryDuties() {
        let all = DefaultPolicy.categories.categories
        #expect(all.map(\.number) == Array(1...16))
        #expect(all.filter(\.living).map(\.number) == [4, 12, 13])
        let duties = Dictionary(grouping: all, by: \.paper).mapValues { $0.map(\.number) }
        #expect(duties[.required] == [2, 3, 10, 12, 14])
        #expect(duties[.whenFinal] == [1, 5, 6, 8, 13, 15])
        #expect(duties[.no] == [4, 7, 11])
        #expect(duties[.clientConfirmations] == [9])
        #expect(duties[.qualifications] == [16])
        #expect(DefaultPolicy.categories.category(recognising: "杂物") == nil)
    }

    @Test("Folder names are safe names and carry the number")
    func folders() {
        let chinese = DefaultPolicy.folders(.chinese)
        #expect(chinese.inbox == "待归档")
        #expect(chinese.packages == "归档包")
        #expect(chinese.categories[1] == "01报价")
        #expect(chinese.categories[16] == "16其他")
        let english = DefaultPolicy.folders(.english)
        #expect([english.inbox, english.packages] == ["inbox", "packages"])
        #expect(english.categories[1] == "01 Quotation")
        #expect(english.categories[10] == "10 Job order")
        #expect(chinese.categories.count == 16 && english.categories.count == 16)
    }

    @Test(
        "2026: days off and working weekends",
        arguments: [
            ("2026-01-01", false), ("2026-01-03", false), ("2026-01-04", true),
            ("2026-02-14", true), ("2026-02-15", false), ("2026-02-23", false),
            ("2026-02-24", true), ("2026-02-28", true), ("2026-03-01", false),
            ("2026-04-06", false), ("2026-04-07", true), ("2026-05-05", false),
            ("2026-05-09", true), ("2026-06-19", false), ("2026-06-22", true),
            ("2026-09-20", true), ("2026-09-25", false), ("2026-09-28", true),
            ("2026-10-07", false), ("2026-10-08", true), ("2026-10-10", true),
        ])
    func calendar(day: String, isWorked: Bool) throws {
        let date = try #require(CalendarDate(day))
        #expect(DefaultPolicy.calendar.isWorkday(date) == isWorked)
    }

    @Test("Days of duties, and the table's extent")
    func duties() throws {
        let calendar = DefaultPolicy.calendar
        #expect([calendar.filingDay, calendar.backupDay] == [25, 1])
        #expect([calendar.holidays.count, calendar.workdays.count] == [33, 6])
        #expect(calendar.knows(year: 2026) && !calendar.knows(year: 2027))
        let september = try #require(YearMonth("2026-09"))
        #expect(calendar.filingDueDay(september).description == "2026-09-28")
    }

    @Test("Fines ★")
    func fines() {
        let fines = DefaultPolicy.fines
        #expect(fines.fines.map(\.yuan) == [20, 50, 50, 500, 500])
        #expect(fines.fines.map(\.offence) == FinePolicy.Offence.allCases)
        #expect(fines.fine(.destroyingWithoutApproval)?.dismissal == true)
        #expect(fines.fine(.copyingWithoutAuthority)?.dismissal == true)
        #expect(fines.fine(.lateUpdate)?.dismissal == false)
    }

    @Test("Times")
    func deadlines() throws {
        let deadlines = DefaultPolicy.deadlines
        #expect(deadlines.workdays(for: .urgent) == 2)
        #expect(deadlines.workdays(for: .notUrgent) == 10)
        #expect([deadlines.loanWorkdays, deadlines.delegationDays] == [5, 30])
        #expect(deadlines.copyDays == 30)
        #expect(deadlines.officeOpens.description == "09:00")
        #expect(deadlines.officeCloses.description == "18:00")
        #expect(deadlines.yearClosing.description == "03-31")
        #expect(deadlines.inspections.map(\.description) == ["06-30", "12-31"])
        let visited = try #require(CalendarDate("2026-09-24"))
        let due = deadlines.due(.urgent, visited: visited, calendar: DefaultPolicy.calendar)
        #expect(due.description == "2026-09-29")
    }
}
