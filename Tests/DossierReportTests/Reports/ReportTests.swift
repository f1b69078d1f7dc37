import DossierModel
import DossierReport
import Testing

@Suite struct ReportTests {
    @Test(arguments: Language.allCases)
    func dossiers(language: Language) throws {
        try check(
            DossierListing(try Sample.summaries(), names: try Sample.book(language)), "dossiers",
            language)
    }

    @Test(arguments: Language.allCases)
    func details(language: Language) throws {
        try check(
            DossierDetails(
                card: try Sample.card(), projects: 1, openIssues: 2, communications: 15,
                records: 1_234, completeness: try completeness(),
                names: try Sample.book(language)), "details", language)
    }

    private func completeness() throws -> CompletenessSummary {
        let field = try #require(FieldCatalogue.field("business.attitude"))
        let expected = try #require(FieldCatalogue.field("owner.name"))
        return CompletenessSummary(
            number: try Sample.number(), required: 24,
            missing: [
                .init(id: "communication", chinese: "三个归档月内的沟通记录", english: "a recent contact"),
                .init(field),
            ], expected: 20, missingExpected: [.init(expected)])
    }

    @Test(arguments: Language.allCases)
    func completeness(language: Language) throws {
        try check(try completeness(), "completeness", language)
    }

    @Test func aCompleteDossierSaysSo() throws {
        let summary = CompletenessSummary(
            number: try Sample.number(), required: 5, missing: [], expected: 0,
            missingExpected: [])
        #expect(summary.lines(on: Screen(language: .chinese)) == ["必填资料齐全"])
    }

    @Test(arguments: Language.allCases)
    func records(language: Language) throws {
        var uncertain = try Sample.record(
            3, category: 9, title: "客户确认\u{7}邮件", formed: "2026-03-01", path: "09沟通文件/a\u{1B}.eml")
        uncertain.basis = .modified
        var paper = try Sample.record(
            2, category: 2, title: "年度框架合同", formed: "2026-02-10", path: nil)
        paper.paper = PaperPart(state: .received)
        paper.paper?.place = "3号柜2层"
        paper.state = .inForce
        var gone = try Sample.record(
            4, category: 1, title: "旧报价", formed: "2026-01-05", path: "01报价/旧报价.xlsx")
        gone.tombstone = Tombstone(at: Sample.time, list: "D-2026-1")
        let quotation = try Sample.record(
            1, category: 1, title: "春季推广报价单", formed: "2026-02-01",
            path: "01报价/2026-02-01 春季推广报价单（第三稿，客户已确认）.xlsx", size: 3_500_000)
        try check(
            RecordListing(
                number: try Sample.number(), year: 2026,
                records: [uncertain, quotation, paper, gone], names: try Sample.book(language)),
            "records", language)
    }

    @Test(arguments: Language.allCases)
    func staff(language: Language) throws {
        let key = try #require(
            PublicKeyText(rawKey: Array(0..<32)))
        let since = try Sample.date("2020-03-01")
        let manager = RoleHeld(role: "department-manager", since: since)
        let ended = RoleHeld(role: "sales", since: since, until: try Sample.date("2021-01-01"))
        let people = [
            StaffMember(
                id: Sample.staff(3), name: "王芳", department: try Sample.department("S"),
                login: "wangfang", roles: [manager, ended],
                keys: [EnrolledKey(publicKey: key, since: since)], since: since, salt: Sample.salt),
            StaffMember(
                id: Sample.staff(7), name: "李强", department: try Sample.department("M"),
                roles: [
                    RoleHeld(
                        role: "deputy", since: since,
                        departments: [try Sample.department("S"), try Sample.department("M")])
                ], since: since, salt: Sample.salt),
            StaffMember(
                id: Sample.staff(9), name: "陈晓东", department: try Sample.department("J"),
                since: since, until: try Sample.date("2026-06-30"), salt: Sample.salt),
        ]
        let roles = RolePolicy(roles: [
            .init(
                id: "department-manager", name: "部门经理", english: "department manager", may: [])
        ])
        try check(
            StaffListing(
                staff: people, roles: roles, names: try Sample.book(language),
                today: try Sample.date("2026-11-21")), "staff", language)
    }

    @Test(arguments: Language.allCases)
    func events(language: Language) throws {
        let dossier: DossierID = Sample.id(1)
        let record: RecordID = Sample.id(101)
        let drafts = [
            EventDraft(.dossierOpened, subjects: [.dossier: dossier.description]),
            EventDraft(
                .recordRegistered, via: .import,
                subjects: [.dossier: dossier.description, .record: record.description]),
            EventDraft(.staffAdded, subjects: [.staff: "p0007"]),
        ]
        let events = drafts.enumerated().map { index, draft in
            Event(
                sequence: index + 12, time: Sample.time, actor: Sample.staff(3),
                signer: "SHA256:x", sandbox: false, draft: draft, previous: ContentDigest(of: []))
        }
        try check(
            EventListing(
                events: events, total: 15,
                subjects: [dossier.description: "TF-S-A-201208-BJCJJTGS"],
                names: try Sample.book(language)), "events", language)
    }

    @Test(arguments: Language.allCases)
    func found(language: Language) throws {
        var contract = FindResults.Result(title: "年度框架合同")
        contract.number = try Sample.number().description
        contract.name = "北京城建集团公司"
        contract.year = 2026
        contract.category = 2
        contract.categoryName = "合同"
        contract.item = "2026-02-0007"
        contract.path = "2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/年度框架合同.pdf"
        contract.status = "registered"
        var letter = contract
        letter.title = "补充协议：关于延长地铁灯箱广告投放期限及相应费用调整事宜的说明函（客户盖章件）"
        letter.year = 2025
        letter.item = "2025-02-0031"
        letter.path = nil
        letter.paperPlace = "3号柜2层"
        let results = [contract, letter]
        try check(
            FindResults(total: 7, results: results), "found",
            language)
    }

    @Test func nothingFoundSaysWhatToTry() {
        var gone = FindResults.Result(title: "旧合同")
        (gone.status, gone.paperPlace) = ("destroyed", "甲柜")
        let destroyed = FindResults(total: 1, results: [gone])
        // What was destroyed lies nowhere, neither as a file nor as paper.
        #expect(!destroyed.lines(on: Screen(language: .chinese)).joined().contains("甲柜"))
        #expect(!"\(destroyed.json)".contains("甲柜"))
        let none = FindResults(total: 0, results: [])
        #expect(none.lines(on: Screen(language: .chinese))[0].hasPrefix("没有找到。"))
    }

    @Test(arguments: Language.allCases)
    func findings(language: Language) throws {
        let findings = [
            Finding(rule: "b-rule", severity: .notice, place: "2026", property: .usability),
            Finding(
                rule: "a-rule", severity: .error, place: "2026/S/x\u{1B}", property: .integrity),
            Finding(rule: "a-rule", severity: .error, place: "2026/S/a", property: .integrity),
        ]
        try check(FindingListing(findings, language: language), "findings", language)
    }

    private func check(_ report: some Report, _ name: String, _ language: Language) throws {
        let lines = report.lines(on: Screen(language: language, width: 100))
        #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\u{1B}") })
        try Golden.check(lines, "\(name).\(language.rawValue).txt")
        guard language == .english else { return }
        try Golden.check(JSONText.bytes(of: report.json), "\(name).json")
    }
}
