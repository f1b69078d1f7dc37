import DossierIndex
import DossierModel
import Testing

/// Finding things (rule NUM-15).
@Suite struct FindTests {
    private static let first = ArchiveFixture.volume
    private static let second = "2026/J/B/TF-J-B-202001-SHMDGG"

    /// Two clients, four records, a file without one and one in the inbox.
    private static func archive() throws -> ArchiveFixture {
        let archive = try ArchiveFixture(isEmpty: true)
        let since = try CalendarDate("2019-05-01").orFail()
        try archive.addVolume { card in
            card.formerNames = [Dated(value: "城建一公司", since: since, by: StaffID(serial: 1))]
            card.fields["contact.name"] = .text("王建国")
            card.fields["contact.telephone"] = .text("010-65881234")
            card.fields["legalPerson.name"] = .text("赵法人")
            card.fields["basic.qualifications"] = .list(["营业执照", "资质甲级"])
            card.fields["business.attitude"] = .history([.init(asOf: since, value: "积极配合")])
        }
        try archive.addVolume(second, name: "上海美的广告") { card in
            card.kinds[0].value = CardKind.notCooperated.rawValue
            card.aliases = [ClientNumber("TF-J-B-202001-SHMD")].compactMap { $0 }
        }
        try archive.register(["02合同/户外广告合同.txt": "a", "01报价/报价单.txt": "b"])
        try archive.enter(nil) { record in
            record.paper = PaperPart(state: .received)
            record.paper?.place = "三号柜第二层"
        }
        try archive.register(["02合同/代理合同.txt": "c"], in: second) { record in
            record.formingDepartment = DepartmentCode("C") ?? record.formingDepartment
            record.formed = CalendarDate("2026-07-09") ?? record.formed
        }
        try archive.write("\(first)/02合同/补充协议.txt", "d")
        try archive.write("待归档/S/扫描 0001.pdf", "e")
        _ = try archive.index()
        return archive
    }

    static let texts: [(String, [String])] = [
        ("合同", ["户外广告合同", "代理合同", "纸质合同", "补充协议.txt"]),
        ("户外", ["户外广告合同"]),
        ("同户", []),
        ("外", ["户外广告合同"]),
        ("王建国", ["北京城建集团公司"]),
        ("赵法人", ["北京城建集团公司"]),
        ("65881234", ["北京城建集团公司"]),
        ("积极", ["北京城建集团公司"]),
        ("甲级", ["北京城建集团公司"]),
        ("执照资质", []),
        ("城建一公司 合同", ["户外广告合同", "纸质合同", "补充协议.txt"]),
        ("BJCJ 报价", ["报价单"]),
        ("shmd", ["上海美的广告", "代理合同"]),
        ("三号柜", ["纸质合同"]),
        ("2026-02-0001", ["户外广告合同", "代理合同"]),
        ("扫描", ["扫描 0001.pdf"]),
        ("０００１.PDF", ["扫描 0001.pdf"]),
        ("\"合同\" OR *", []),
        ("'; DROP TABLE files; --", []),
        ("NEAR(a b)", []),
        ("%", everything),
    ]

    private static let everything = [
        "北京城建集团公司", "上海美的广告", "报价单", "户外广告合同", "纸质合同", "代理合同", "补充协议.txt",
        "扫描 0001.pdf",
    ]

    @Test func findsByText() throws {
        let archive = try Self.archive()
        for (text, titles) in Self.texts {
            #expect(Set(try archive.titles(text)) == Set(titles), "\(text)")
        }
    }

    @Test func putsOwnWordsFirst() throws {
        let archive = try Self.archive()
        #expect(
            try archive.titles("合同") == ["户外广告合同", "纸质合同", "代理合同", "补充协议.txt"])
        #expect(try archive.titles("上海") == ["上海美的广告", "代理合同"])
    }

    @Test func ordersByCategoryDateAndItemNumber() throws {
        let archive = try Self.archive()
        let hits = try archive.find(FindQuery()).hits
        #expect(hits.map(\.title).first { $0.contains("单") } == "报价单")
        #expect(
            hits.filter { $0.kind == .record }.map(\.item) == [
                "2026-01-0002", "2026-02-0001", "2026-02-0003", "2026-02-0001",
            ])
        #expect(
            hits.map(\.kind.rawValue) == [
                "dossier", "dossier", "record", "record", "record", "record", "file", "file",
            ])
    }

    struct Filter: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let titles: Set<String>
        let query: FindQuery

        init(_ name: String, _ titles: Set<String>, _ edit: (inout FindQuery) -> Void) {
            testDescription = name
            self.titles = titles
            var query = FindQuery()
            edit(&query)
            self.query = query
        }
    }

    static let filters = [
        Filter("holding or forming department", ["上海美的广告", "代理合同"]) {
            $0.department = DepartmentCode("J")
        },
        Filter("forming department alone", ["代理合同"]) { $0.department = DepartmentCode("C") },
        Filter("department of the inbox", ["扫描 0001.pdf"]) {
            $0.department = DepartmentCode("S")
            $0.status = .waiting
        },
        Filter("grade", ["上海美的广告", "代理合同"]) { $0.grade = GradeCode("B") },
        Filter("category", ["报价单"]) { $0.category = 1 },
        Filter("kind", ["上海美的广告", "代理合同"]) { $0.kind = .notCooperated },
        Filter("status", ["补充协议.txt"]) { $0.status = .unregistered },
        Filter("from", ["代理合同"]) { $0.from = CalendarDate("2026-07-01") },
        Filter("to", ["户外广告合同", "报价单", "纸质合同"]) { $0.to = CalendarDate("2026-06-30") },
        Filter("number in small letters", ["上海美的广告", "代理合同"]) {
            $0.number = "tf-j-b-202001-shmdgg"
        },
        Filter("alias", ["上海美的广告", "代理合同"]) { $0.number = "TF-J-B-202001-SHMD" },
        Filter("number that nobody has", []) { $0.number = "TF-J-B-202001-X" },
        Filter("hostile number", []) { $0.number = "' OR 1=1 --" },
        Filter("several at once", ["户外广告合同"]) {
            $0.category = 2
            $0.grade = GradeCode("A")
            $0.text = "广告"
            $0.status = .registered
        },
    ]

    @Test func narrowsByFilters() throws {
        let archive = try Self.archive()
        for filter in Self.filters {
            let titles = try archive.find(filter.query).hits.map(\.title)
            #expect(Set(titles) == filter.titles, "\(filter.testDescription)")
        }
    }

    @Test func limitsHitsButNotTheTotal() throws {
        let archive = try Self.archive()
        var query = FindQuery()
        query.limit = 3
        let result = try archive.find(query)
        #expect(result.total == 8)
        #expect(result.hits == Array(try archive.find(FindQuery()).hits.prefix(3)))
    }

    @Test func findsATransferUnderBothNumbers() throws {
        let archive = try ArchiveFixture()
        let old = try ClientNumber(ArchiveFixture.number).orFail()
        let since = try CalendarDate("2026-05-01").orFail()
        try archive.addVolume("2026/J/A/TF-J-A-202605-BJCJJTGS") { card in
            card.crossReferences = [
                CrossReference(
                    kind: .transferredFrom, dossier: card.dossier, number: old, since: since)
            ]
        }
        _ = try archive.index()
        var query = FindQuery()
        query.number = ArchiveFixture.number
        let numbers = try archive.find(query).hits.compactMap(\.number)
        #expect(numbers == ["TF-J-A-202605-BJCJJTGS", ArchiveFixture.number])
    }

    @Test func showsADossierOnceInItsNewestVolume() throws {
        let archive = try ArchiveFixture(isEmpty: true)
        let card = try archive.addVolume("2025/S/A/\(ArchiveFixture.number)")
        try archive.addVolume("2026/S/B/\(ArchiveFixture.number)", dossier: card.dossier)
        try archive.register(["02合同/甲.txt": "a"], in: "2025/S/A/\(ArchiveFixture.number)")
        #expect(try archive.index().dossiers == 1)
        var query = FindQuery()
        query.grade = GradeCode("B")
        let hits = try archive.find(query).hits
        #expect(hits.map(\.year) == [2026, 2025])
        #expect(hits.map(\.kind) == [.dossier, .record])
        #expect(hits.first?.path?.description == "2026/S/B/\(ArchiveFixture.number)")
    }

    @Test func saysThatThereIsNoIndexYet() throws {
        let archive = try ArchiveFixture()
        #expect(throws: IndexError.self) { try archive.find(FindQuery()) }
    }
}
