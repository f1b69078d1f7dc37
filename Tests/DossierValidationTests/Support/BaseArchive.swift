import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A small archive in which nothing is wrong, made through the verbs that people use.
///
/// A client with two years (`{A}` and `{A25}`), a prospect (`{P}`), and one that was handed from one
/// department (`{B}`) to another (`{C}`); on 2 March 2026.
struct BaseArchive {
    static let today = "2026-03-02"

    /// The places that faults name in braces.
    static let places = [
        "A": "2026/S/A/TF-S-A-201208-BJCJJTGS", "A25": "2025/S/A/TF-S-A-201208-BJCJJTGS",
        "P": "2026/M/B/TF-M-B-202602-CDTFLXKJYXGS", "B": "2026/S/B/TF-S-B-202602-QDPJGFYXGS",
        "C": "2026/G/B/TF-G-B-202602-QDPJGFYXGS", "POLICY": "_archive/policy",
        "REGISTERS": "_archive/registers",
    ]

    /// The archive, made once for all tests.
    static let shared = Result { try BaseArchive() }

    private let directory: TemporaryDirectory
    private let identities = FixedIdentitySource()
    private let founder = StaffID(serial: 1)

    /// The folder of the archive.
    var root: FilePath { directory.at("archive") }

    private init() throws {
        directory = try TemporaryDirectory()
        let plan = ArchivePlan(
            root: directory.at("archive"), company: try #require(CompanyCode("TF")),
            companyName: "天锋广告", timeZone: "Asia/Shanghai", language: .chinese, sandbox: true,
            around: false, founder: "王敏")
        _ = try Archive.create(plan, surroundings: surroundings("2025-03-03"))
        try addStaff()
        try addClient()
        try addDocuments()
        try addProspect()
        try transfer()
    }

    /// The world on a day.
    func surroundings(_ day: String) -> Surroundings {
        Surroundings(
            clock: FixedClock("\(day)T09:30:00+08:00"), identities: identities,
            configurationFolder: directory.at("config"), cacheFolder: directory.at("cache"),
            staff: founder, login: "wangmin", command: "test", wait: 0,
            nanoseconds: { .max })
    }

    @discardableResult
    private func act<Value>(_ day: String, _ act: (Desk) throws -> Value) throws -> Value {
        let archive = try Archive(store: Store.open(root), surroundings: surroundings(day))
        return try archive.write(act).value
    }

    private func outside(_ name: String, _ text: String) throws -> FilePath {
        try directory.add(.directory(["outside": .directory([name: .file(text)])]))
        return directory.at("outside/\(name)")
    }

    // MARK: What is in it

    private func addStaff() throws {
        try act("2025-03-03") { desk in
            for name in ["李强", "赵云"] {
                _ = try desk.addStaff(
                    NewStaff(name: name, department: desk.department("S"), roles: []))
            }
            _ = try desk.staffLeaves(StaffID(serial: 3))
            _ = try desk.giveRole("finance", to: founder)
        }
    }

    private func addClient() throws {
        try act("2025-03-03") { desk in
            var new = NewDossier(
                name: "北京城建集团公司", department: try desk.department("S"),
                grade: try desk.grade("A"))
            new.setUp = YearMonth("2012-08")
            new.responsible = StaffID(serial: 2)
            new.fields = Self.fields([
                "basic.address", "basic.telephone", "operatingManager.name", "legalPerson.name",
                "basic.organisationForm", "basic.lineOfBusiness",
                "characteristics.serviceArea", "characteristics.employees",
                "characteristics.potential", "business.salesPerformance",
                "business.linksWithUs", "business.attitude", "credit.standing",
                "credit.terms", "credit.pastProblems",
            ])
            new.fields["basic.dealingSince"] = "2012-08"
            new.fields["characteristics.employees"] = "120"
            _ = try desk.add(new)
        }
    }

    private static func fields(_ ids: [String]) -> [FieldID: String] {
        Dictionary(uniqueKeysWithValues: ids.compactMap { id in FieldID(id).map { ($0, "有") } })
    }

    private func addDocuments() throws {
        let number = try #require(ClientNumber("TF-S-A-201208-BJCJJTGS"))
        try register("2025-05-06", number, "参考资料.txt", "竞品资料", "参考资料", "2025-05-06")
        try act("2026-01-05") { desk in _ = try desk.openYear(2026) }
        try register("2026-01-08", number, "报价单.txt", "报价", "报价", "2026-01-08")
        try register("2026-01-12", number, "合同.txt", "合同", "合同", "2026-01-12")
        try register("2026-02-03", number, "回款.txt", "回款", "收款进度", "2026-02-03")
        try act("2026-02-04") { desk in
            _ = try desk.addCommunication(
                number, on: CalendarDate("2026-02-04") ?? desk.clock.today(), channel: "电话",
                content: "核对回款", department: nil, counterpart: "李晓梅", result: nil)
            _ = try desk.addIssue(
                number, visited: desk.clock.today(), detail: "请增加一处点位", urgency: .notUrgent,
                solver: desk.department("M"), department: nil,
                due: desk.clock.today().adding(days: 30))
            _ = try desk.addProject(
                number, name: "四十周年形象片", since: PartialDate("2026-01"), until: nil,
                records: [
                    .quotations: ["2026-01-0001"], .contracts: ["2026-02-0002"],
                    .collections: ["2026-12-0003"],
                ], notes: nil)
        }
    }

    private func register(
        _ day: String, _ number: ClientNumber, _ file: String, _ text: String,
        _ category: String, _ date: String
    ) throws {
        let path = try outside(file, text)
        try act(day) { desk in
            var request = RegisterRequest(files: [path])
            request.category = try desk.category(category)
            request.date = CalendarDate(date)
            if category != "参考资料" { request.paperPlace = "甲柜三层" }
            _ = try desk.register(number, request)
        }
    }

    private func addProspect() throws {
        try act("2026-02-05") { desk in
            var new = NewDossier(
                name: "成都天府乐享科技有限公司", department: try desk.department("M"),
                grade: try desk.grade("B"), kind: .notCooperated)
            new.responsible = StaffID(serial: 2)
            new.relation = .future
            new.source = "行业展会"
            new.firstContact = PartialDate("2026-01-16")
            new.fields = Self.fields([
                "basic.address", "basic.telephone", "basic.lineOfBusiness", "contact.name",
                "contact.post", "characteristics.intention",
            ])
            let number = try desk.add(new).number
            var edit = CardEdit()
            edit.nextFollowUp = CalendarDate("2026-12-04")
            _ = try desk.edit(number, edit)
            _ = try desk.addCommunication(
                number, on: desk.clock.today(), channel: "电话", content: "了解需求",
                department: nil, counterpart: nil, result: nil)
        }
    }

    private func transfer() throws {
        let old = try act("2026-02-06") { desk in
            var new = NewDossier(
                name: "青岛啤酒股份有限公司", department: try desk.department("S"),
                grade: try desk.grade("B"), kind: .notCooperated)
            new.responsible = StaffID(serial: 2)
            new.relation = .future
            new.source = "行业展会"
            new.firstContact = PartialDate("2026-01-16")
            new.fields = Self.fields([
                "basic.address", "basic.telephone", "basic.lineOfBusiness", "contact.name",
                "contact.post", "characteristics.intention",
            ])
            let number = try desk.add(new).number
            var edit = CardEdit()
            edit.nextFollowUp = CalendarDate("2026-12-04")
            _ = try desk.edit(number, edit)
            return number
        }
        try register("2026-02-09", old, "移交单.txt", "移交", "参考资料", "2026-02-09")
        try act("2026-02-10") { desk in
            let added = try desk.transfer(
                old, to: try desk.department("G"), responsible: StaffID(serial: 2),
                evidence: "2026-11-0001")
            _ = try desk.addCommunication(
                added.number, on: desk.clock.today(), channel: "电话", content: "交接",
                department: nil, counterpart: nil, result: nil)
        }
    }
}
