import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

@Suite("Where a document of a share belongs")
struct ImportPlaceTests {
    @Test(
        "Folder, year and name",
        arguments: [
            ("category", "合同/2026-01-01.txt", "2026/…/02合同/2026-01-01.txt", false),
            ("alias", "授权书/2026-01-01.txt", "2026/…/02合同/2026-01-01.txt", false),
            ("folder name of ours", "02合同/2026-01-01.txt", "2026/…/02合同/2026-01-01.txt", false),
            ("English", "contract/2026-01-01.txt", "2026/…/02合同/2026-01-01.txt", false),
            (
                "alias inside a longer name", "2025媒介排期表/2026-01-01.txt",
                "2026/…/05媒介/2026-01-01.txt", false
            ),
            (
                "deeper folders stay", "合同/框架/一/2026-01-01.txt",
                "2026/…/02合同/框架/一/2026-01-01.txt", false
            ),
            (
                "unknown folders go to 其他", "杂/碎/2026-01-01.txt",
                "2026/…/16其他/杂/碎/2026-01-01.txt", false
            ),
            ("year folder outside", "2024/合同/x.txt", "2024/…/02合同/x.txt", false),
            ("year folder inside", "合同/2024年度/x.txt", "2024/…/02合同/x.txt", false),
            ("year in the name", "合同/2024年合同.txt", "2024/…/02合同/2024年合同.txt", false),
            ("path before name", "2024/合同/2025-03-01.txt", "2024/…/02合同/2025-03-01.txt", false),
            ("neither", "合同/x.txt", "2023/…/02合同/x.txt", true),
            ("a year to come", "合同/20280101.txt", "2026/…/02合同/20280101.txt", true),
        ])
    func placed(name: String, path: String, expected: String, isUncertain: Bool) throws {
        let fixture = try ImportFixture(["北京城建集团公司": [:]])
        let file = fixture.archive.directory.at("share/北京城建集团公司/\(path)")
        _ = try Shell.run(
            "/bin/sh", ["-c", "mkdir -p \"$(dirname '\(file)')\" && echo x > '\(file)'"])
        try fixture.archive.age(file, to: "2026-05-05")
        let report = try fixture.run(year: 2023)
        let found = try fixture.documents().keys.map {
            String($0.dropFirst(8)).replacing("S/A/\(ArchiveFixture.number)", with: "…")
        }
        #expect(found == [expected], "\(name)")
        #expect(report.uncertain.isEmpty != isUncertain, "\(name)")
        // What the import says of its dates is what the records say, and so the validation.
        #expect(try fixture.summary().contains { $0.contains(" modified ") } == isUncertain)
    }

    @Test("Every reason for leaving a file where it is")
    func unplaced() throws {
        let fixture = try ImportFixture([
            "北京城建集团公司": [
                "合同": ["~$a.docx": "x", "link": .link("/etc/passwd"), "Thumbs.db": "x"],
                "a.txt": "x",
            ],
            "别家": ["b.txt": "x"], "c.txt": "x",
        ])
        try HostFiles.makePipe(fixture.share.appending("北京城建集团公司").appending("pipe"))
        let report = try fixture.run()
        let reasons = report.unplaced.map { "\($0.path) \($0.reason)" }
        #expect(
            reasons.sorted() == [
                "c.txt outsideClients", "别家/b.txt noSuchClient",
                "北京城建集团公司/pipe special",
                "北京城建集团公司/合同/Thumbs.db ignored", "北京城建集团公司/合同/link special",
                "北京城建集团公司/合同/~$a.docx ignored",
            ])
        #expect(report.documents == 1)
        try fixture.archive.act {
            try $0.closeDossier(fixture.archive.client(), reason: "停业")
        }
        try fixture.archive.directory.add(["share": ["北京城建集团公司": ["新.txt": "新"]]])
        let second = try fixture.run()
        #expect(second.documents == 0)
        #expect(second.unplaced.contains { $0.reason == .closed && $0.path.hasSuffix("新.txt") })
    }

    @Test(
        "Tables of every encoding and separator",
        arguments: [
            ("commas", ",", false, false), ("tabs", "\t", false, false),
            ("semicolons", ";", false, true), ("GB18030", ",", true, false),
        ])
    func tables(name: String, separator: String, isGB: Bool, hasBOM: Bool) throws {
        let text = ImportFixture.table.replacing(",", with: separator)
        let fixture = try ImportFixture(table: (hasBOM ? "\u{FEFF}" : "") + text)
        if isGB {
            let path = fixture.archive.directory.at("clients.csv").string
            let script =
                "iconv -f UTF-8 -t GB18030 '\(path)' > '\(path).gb' && mv '\(path).gb' '\(path)'"
            _ = try Shell.run("/bin/sh", ["-c", script])
        }
        #expect(try fixture.run().clients == 2, "\(name)")
        #expect(try fixture.archive.card().name == ArchiveFixture.name, "\(name)")
    }

    @Test("Everything wrong with a table is told at once, and nothing is written")
    func faults() throws {
        let fixture = try ImportFixture(
            table: """
                客户名称,部门,级别,建档日期,类型
                甲公司,火星部,A,2012-08,已合作
                乙公司,S,Q,2012-08,已合作
                丙公司,S,A,去年,已合作
                丁公司,S,A,2012-08,朋友
                戊公司,S,A,2012-08,已合作
                戊 公司,S,A,2012-08,已合作
                己公司,S,A

                """)
        let before = try fixture.archive.tree()
        let error = #expect(throws: TableFaults.self) { try fixture.run() }
        let faults = error?.faults.map { "\($0.line) \($0.code)" } ?? []
        #expect(
            faults == [
                "2 unknownDepartment", "3 unknownGrade", "4 badDate", "5 unknownKind",
                "7 repeatedName", "8 fieldCount",
            ])
        #expect(error?.exitStatus == .corruptInput)
        #expect(try fixture.archive.tree() == before)
    }

    @Test(
        "Files that are no table",
        arguments: [
            ("empty", ""), ("broken quoting", "客户名称,部门,级别\n\"甲,S,A\n"),
            ("no such columns", "a,b,c\n1,2,3\n"), ("mixed encodings", "客户名称,部门,级别\n\u{1}"),
        ])
    func noTable(name: String, text: String) throws {
        let fixture = try ImportFixture(table: text)
        if name.hasPrefix("mixed") {
            let bytes = Array("客户名称,部门,级别\n".utf8) + [0xBC, 0xD7, 0xFF, 0xFE, 0x2C]
            try HostFiles.write(fixture.archive.directory.at("clients.csv"), bytes)
        }
        do {
            try fixture.run()
            Testing.Issue.record("\(name) was read")
        } catch let error as any ExplainedError {
            #expect(error.exitStatus == .corruptInput, "\(name)")
        }
    }
}
