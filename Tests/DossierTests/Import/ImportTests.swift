import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Bringing in an existing share")
struct ImportTests {
    static let share: Tree = [
        "北京城建集团公司": [
            "合同": ["2025-03-01 主合同.txt": "主合同"],
            "协议": ["2026-02-03 补充.txt": "补充"],
            "2024年": ["报价单": ["报价.txt": "报价"]],
            "杂项": ["旧资料": ["说明.txt": "说明"]],
            "散件.txt": "散件",
        ],
        "上海某某饮料有限公司": ["回款": ["2026-05-01 收款.txt": "收款"]],
        "陌生公司": ["合同": ["x.txt": "x"]],
        "根上.txt": "根上",
    ]

    @Test("Clients, documents, categories by alias, years by path, name and import")
    func broughtIn() throws {
        let fixture = try ImportFixture(Self.share)
        let before = try fixture.archive.directory.tree().flat.filter { $0.key.hasPrefix("share") }
        let report = try fixture.run()
        #expect(report.clients == 2 && report.documents == 6 && report.alreadyPresent == 0)
        #expect(report.bytes == "主合同补充报价说明散件收款".utf8.count)
        let (city, drinks) = (ArchiveFixture.number, "TF-M-B-202403-SHMMYLYXGS")
        #expect(
            try fixture.documents().keys.sorted().map { String($0.dropFirst(8)) } == [
                "2024/S/A/\(city)/01报价/报价.txt", "2025/S/A/\(city)/02合同/2025-03-01 主合同.txt",
                "2026/M/B/\(drinks)/12收款进度/2026-05-01 收款.txt",
                "2026/S/A/\(city)/02合同/2026-02-03 补充.txt",
                "2026/S/A/\(city)/16其他/散件.txt",
                "2026/S/A/\(city)/16其他/杂项/旧资料/说明.txt",
            ])
        #expect(
            report.uncertain.sorted() == [
                "北京城建集团公司/散件.txt", "北京城建集团公司/杂项/旧资料/说明.txt",
            ])
        #expect(
            report.unplaced.map { "\($0.path) \($0.reason)" } == [
                "根上.txt outsideClients", "陌生公司/合同/x.txt noSuchClient",
            ])
        let decisions = report.decisions.map { "\($0.folder) \($0.category) \($0.alias ?? "-")" }
        #expect(
            decisions == [
                "协议 2 协议", "合同 2 -", "回款 12 回款", "报价单 1 报价单", "杂项 16 -",
            ])
        let card = try fixture.archive.card(drinks)
        #expect(card.kind == .notCooperated && card.relation == .future)
        #expect(try fixture.archive.verify().valid)
        let index = try fixture.archive.archive().updateIndex(at: nil, full: false)
        #expect(index.documents == 6 && index.unregistered == 0 && index.missing == 0)
        let after = try fixture.archive.directory.tree().flat.filter { $0.key.hasPrefix("share") }
        #expect(before == after)
        let imported = try fixture.archive.archive().events(
            from: 1, limit: 100, number: nil, language: .chinese
        ).events
        #expect(imported.allSatisfy { $0.via == .import })
    }

    @Test("A dry run tells the same and writes nothing at all")
    func dryRun() throws {
        let fixture = try ImportFixture(Self.share)
        let before = try fixture.archive.tree()
        let rehearsal = try fixture.run(isDryRun: true)
        #expect(try fixture.archive.tree() == before)
        let report = try fixture.run()
        #expect(rehearsal == report)
        let tree = try fixture.archive.tree()
        let second = try fixture.run(isDryRun: true)
        #expect(try fixture.archive.tree() == tree)
        #expect(second.documents == 0 && second.alreadyPresent == 6 && second.clients == 0)
    }

    @Test("Running it again adds nothing twice")
    func again() throws {
        let fixture = try ImportFixture(Self.share)
        try fixture.run()
        let (documents, records) = (try fixture.documents(), try fixture.summary())
        let events = try fixture.archive.verify().events
        let report = try fixture.run()
        #expect(report.documents == 0 && report.clients == 0 && report.alreadyPresent == 6)
        #expect(report.unplaced.count == 2)
        #expect(try fixture.documents() == documents)
        #expect(try fixture.summary() == records)
        #expect(try fixture.archive.verify().events == events)
    }

    @Test("Another --year opens no volume and writes no catalogue for what is there already")
    func otherYear() throws {
        let fixture = try ImportFixture(Self.share)
        try fixture.run()
        let tree = try fixture.archive.tree()
        let again = try fixture.run(year: 2019)
        #expect(again.documents == 0 && again.alreadyPresent == 6)
        #expect(try fixture.archive.tree() == tree)
        try fixture.archive.directory.add([
            "share": ["北京城建集团公司": ["合同": ["2026-06-01 新.txt": "新"]]]
        ])
        #expect(try fixture.run(year: 2019).documents == 1)
        #expect(try fixture.archive.archive().status(index: nil).years == [2024, 2025, 2026])
    }

    @Test("A document that is gone from the archive is brought in again")
    func gone() throws {
        let fixture = try ImportFixture(Self.share)
        try fixture.run()
        try HostFiles.remove(fixture.archive.inVolume("16其他/散件.txt"))
        let report = try fixture.run()
        #expect(report.documents == 1 && report.alreadyPresent == 5)
        #expect(try fixture.documents().values.contains("散件"))
    }

    @Test("A responsible person nobody knows or who has left, a column nobody knows: told by row")
    func faults() throws {
        let fixture = try ImportFixture(
            table: """
                客户名称,部门,级别,维护人,颜色
                甲公司,S,A,查无此人,红
                乙公司,S,A,张三,蓝
                丙公司,S,A,李四,绿
                丁公司,S,A,李四,绿

                """)
        let left = try fixture.archive.addPerson("张三", department: "S", roles: ["staff"])
        let stays = try fixture.archive.addPerson("李四", department: "S", roles: ["staff"])
        try fixture.archive.act { _ = try $0.staffLeaves(left) }
        for isDryRun in [true, false] {
            let report = try fixture.run(isDryRun: isDryRun)
            let told = report.faults.map { "\($0.line) \($0.message.reason)" }
            #expect(
                told == ["1 unknownColumn", "2 unknownStaff", "3 formerStaff"], "\(isDryRun)")
            for fault in report.faults {
                for language in Language.allCases {
                    let said = MessageCatalogue.sentence(for: fault.message, in: language)
                    #expect(!said.contains("{") && !said.contains("Code"))
                }
            }
            #expect(report.clients == 4)
        }
        let cards = try fixture.archive.archive().dossiers(language: .chinese).dossiers
        #expect(cards.first { $0.name == "丙公司" }?.responsible == stays)
        #expect(cards.first { $0.name == "乙公司" }?.responsible == nil)
    }

    @Test(
        "The archive itself is no share, nor what lies in it or around it",
        arguments: ["archive", "archive/2026", "", "link"])
    func ownArchive(place: String) throws {
        let fixture = try ImportFixture(Self.share)
        try fixture.archive.addClient()
        try fixture.archive.directory.add(["link": .link("archive/2026")])
        var request = try fixture.request()
        request.documents = fixture.archive.directory.at(place)
        let before = try fixture.archive.tree()
        let refused = refusal {
            try fixture.archive.act { try $0.bringIn(request, isDryRun: false) }
        }
        #expect(refused == .shareInArchive)
        #expect(try fixture.archive.tree() == before)
    }

    @Test("A folder that is not there is told as such", arguments: ["nothing", "archive/nothing"])
    func mistyped(place: String) throws {
        let fixture = try ImportFixture(Self.share)
        var request = try fixture.request()
        request.documents = fixture.archive.directory.at(place)
        let error = #expect(throws: StoreError.self) {
            try fixture.archive.act { try $0.bringIn(request, isDryRun: false) }
        }
        #expect(error?.code == .notFound && error?.exitStatus == .notFound)
    }

    @Test("What came to the share since is brought in by the next run")
    func increment() throws {
        let fixture = try ImportFixture(Self.share)
        try fixture.run()
        try fixture.archive.directory.add([
            "share": ["北京城建集团公司": ["合同": ["2026-06-01 新.txt": "新"]]]
        ])
        let report = try fixture.run()
        #expect(report.documents == 1 && report.alreadyPresent == 6)
    }

    @Test("Documents that moved on in the archive are still not brought in twice")
    func movedOn() throws {
        let fixture = try ImportFixture(Self.share)
        try fixture.run()
        let from = fixture.archive.inVolume("16其他/散件.txt")
        try HostFiles.move(from, to: fixture.archive.inVolume("02合同/正式.txt"))
        try fixture.archive.registerAll()
        #expect(try fixture.run().documents == 0)
    }

    @Test("Stopped after any transaction, the next run goes on to the same end")
    func resumed() throws {
        struct Stop: Error {}
        let whole = try ImportFixture(Self.share)
        var steps = 0
        try whole.run { _ in steps += 1 }
        #expect(steps == 4)
        for stop in 1...steps {
            let fixture = try ImportFixture(Self.share)
            var step = 0
            #expect(throws: Stop.self) {
                try fixture.run { _ in
                    step += 1
                    if step == stop { throw Stop() }
                }
            }
            let report = try fixture.run()
            #expect(report.unplaced.count == 2)
            #expect(try fixture.documents() == whole.documents(), "stopped at \(stop)")
            #expect(try fixture.summary() == whole.summary(), "stopped at \(stop)")
            #expect(try fixture.archive.verify().valid)
            let index = try fixture.archive.archive().updateIndex(at: nil, full: false)
            #expect(index.unregistered == 0 && index.missing == 0)
        }
    }

    @Test("Two documents that come to one path lie side by side")
    func samePath() throws {
        let fixture = try ImportFixture([
            "北京城建集团公司": [
                "合同": ["2026-01-01 a.txt": "一"], "协议": ["2026-01-01 a.txt": "二"],
                "订单": ["2026-01-01 A.TXT": "三"],
            ]
        ])
        #expect(try fixture.run().documents == 3)
        #expect(Set(try fixture.documents().values) == ["一", "二", "三"])
        #expect(try fixture.run().documents == 0)
    }

    @Test("The same bytes in a dossier are told, also in another year")
    func duplicates() throws {
        let fixture = try ImportFixture([
            "北京城建集团公司": [
                "合同": ["2026-01-01 a.txt": "同", "2026-01-02 b.txt": "同", "2025-01-02 c.txt": "同"]
            ]
        ])
        let report = try fixture.run()
        #expect(report.documents == 3 && report.duplicates.count == 2)
    }

    @Test("Files that vanish or turn into something else meanwhile are listed, the rest comes in")
    func meanwhile() throws {
        let folder = "share/北京城建集团公司/合同"
        let fixture = try ImportFixture([
            "北京城建集团公司": [
                "合同": ["1.txt": "一", "2.txt": "二", "3.txt": "三", "2026-06-04.txt": "四"]
            ]
        ])
        let at = { (name: String) in fixture.archive.directory.at("\(folder)/\(name)") }
        var isFirst = true
        let report = try fixture.run { _ in
            guard isFirst else { return }
            isFirst = false
            for name in ["1.txt", "2.txt", "3.txt"] { try HostFiles.remove(at(name)) }
            try fixture.archive.directory.add(
                .directory([folder: ["2.txt": .link("/etc/passwd"), "3.txt": [:]]]))
        }
        #expect(report.documents == 1)
        #expect(report.unplaced.map(\.path.last) == ["t", "t", "t"])
        #expect(try fixture.documents().values.sorted() == ["四"])
        #expect(try fixture.archive.verify().valid)
        let index = try fixture.archive.archive().updateIndex(at: nil, full: false)
        #expect(index.documents == 1 && index.missing == 0 && index.unregistered == 0)
    }
}
