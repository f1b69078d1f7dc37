import DossierModel
import DossierReport
import Testing

extension Sample {
    static func book(_ language: Language) throws -> NameBook {
        let parts = try names(language)
        return NameBook(
            language: language, people: parts.people, departments: parts.departments,
            categories: parts.categories)
    }

    static func context(_ language: Language, sandbox: Bool = false) throws -> PageContext {
        PageContext(company: "天锋广告", sandbox: sandbox, names: try book(language))
    }

    static let folders = [
        "01报价", "02合同", "03会议纪要", "04工作进度", "05媒介", "06策略", "07文案", "08提案",
        "09沟通文件", "10工作单", "11参考资料", "12收款进度", "13汇报表", "14往来文件",
        "15周工作汇报", "16其他",
    ]

    /// The page of the cooperated client.
    static func cardContent(_ language: Language) throws -> CardPage.Content {
        var project = Project(
            id: id(30), name: "城建·琨廷楼盘春季推广", registered: registration(), salt: salt)
        project.since = PartialDate("2026-02")
        project.until = PartialDate("2026-05-31")
        project.records = [.quotations: [id(101)], .contracts: [id(102), id(999)]]
        project.notes = "户外与地铁灯箱"
        var solved = try issue(41, "灯箱画面偏色", .notUrgent, due: "2026-04-10")
        solved.solved = try date("2026-04-08")
        return CardPage.Content(
            context: try context(language, sandbox: language == .english), card: try card(),
            projects: [project],
            issues: [
                try issue(43, "希望提供刊播监测照片", .notUrgent, due: "2026-12-01"), solved,
                try issue(42, "公交车身广告脱落两处", .urgent, due: "2026-11-24"),
            ],
            communications: [try department("S"): 12, try department("J"): 3],
            categories: folders.enumerated().map {
                .init(folder: $1, records: $0 < 3 ? 4 - $0 : 0)
            },
            items: [
                id(101): try #require(ItemNumber("2026-01-0001")),
                id(102): try #require(ItemNumber("2026-02-0002")),
            ])
    }

    static func issue(
        _ serial: UInt64, _ detail: String, _ urgency: DossierModel.Issue.Urgency, due: String
    ) throws -> DossierModel.Issue {
        DossierModel.Issue(
            id: id(serial), visited: try date("2026-11-20"), detail: detail, urgency: urgency,
            department: try department("M"), formingDepartment: try department("S"),
            due: try date(due), registered: registration(), salt: salt)
    }

    static func summaries() throws -> [DossierSummary] {
        var closed = try prospect()
        closed.statuses.append(try dated("closed", "2026-11-20"))
        return [
            DossierSummary(card: closed, records: 0),
            DossierSummary(card: try card(), records: 1_234, paperPlaces: ["3号柜2层"]),
        ]
    }

    static func catalogue(_ language: Language) throws -> CataloguePage.Content {
        CataloguePage.Content(
            context: try context(language), year: 2026, department: try department("S"),
            dossiers: try summaries())
    }

    static func root(_ language: Language) throws -> RootPage.Content {
        var categories: [Int: String] = [:]
        for (index, folder) in folders.enumerated() { categories[index + 1] = folder }
        let isChinese = language == .chinese
        let archive = ArchiveDescription(
            id: id(5), company: try #require(CompanyCode("TF")), companyName: "天锋广告",
            timeZone: "Asia/Shanghai", language: language, sandbox: !isChinese, created: time,
            calendar: WorkingCalendar(),
            folders: isChinese
                ? FolderNames(inbox: "待归档", packages: "归档包", categories: categories)
                : FolderNames(
                    inbox: "inbox", packages: "packages",
                    categories: [1: "01 Quotation", 2: "02 Contract"]))
        return RootPage.Content(
            archive: archive,
            departments: [
                .init(code: try department("Z"), name: "总经办", english: "general office"),
                .init(code: try department("S"), name: "市场部", english: "marketing"),
            ],
            years: [2025, 2026])
    }
}
