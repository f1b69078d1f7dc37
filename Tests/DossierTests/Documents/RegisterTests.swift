import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Registering documents by name")
struct RegisterTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        return fixture
    }

    @Test("From outside it is copied, and the original stays")
    func copied() throws {
        let fixture = try fixture()
        let file = try fixture.outside("合同.txt", "甲乙双方")
        let document = try #require(try fixture.register(file).registered.first)
        #expect(document.path?.description == "2026/S/A/\(ArchiveFixture.number)/02合同/合同.txt")
        #expect(document.record.item.description == "2026-02-0001")
        #expect(document.record.title == "合同")
        #expect(document.record.registered.from?.hasSuffix("合同.txt") == true)
        #expect(fixture.directory.text("outside/合同.txt") == "甲乙双方")
        #expect(fixture.text(document.path?.description ?? "") == "甲乙双方")
        #expect(try fixture.records() == [document.record])
        #expect(document.record.paper?.state == .due)
        #expect(try fixture.verify().valid)
    }

    @Test("From the inbox it is moved, and is the work of the inbox's department")
    func moved() throws {
        let fixture = try fixture()
        try fixture.save("待归档/J/投放单.txt")
        let file = fixture.at("待归档/J/投放单.txt")
        let document = try #require(try fixture.register(file, category: "媒介").registered.first)
        #expect(!HostFiles.exists(file))
        #expect(HostFiles.exists(fixture.inVolume("05媒介/投放单.txt")))
        #expect(document.record.formingDepartment.description == "J")
        #expect(document.record.registered.from == nil)
    }

    @Test("In the volume it stays, and its folder tells the category")
    func inPlace() throws {
        let fixture = try fixture()
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/02合同/子夹/主合同.txt")
        let file = fixture.inVolume("02合同/子夹/主合同.txt")
        let document = try #require(try fixture.register(file, category: nil).registered.first)
        #expect(document.record.category == 2)
        #expect(document.record.path?.description == "02合同/子夹/主合同.txt")
        #expect(HostFiles.exists(file))
        let again = try fixture.register(file, category: nil)
        #expect(again.registered == [] && again.duplicates.first?.registered == false)
    }

    @Test("A file that was saved anew in the volume is a new version of its record")
    func version() throws {
        let fixture = try fixture()
        try fixture.register(fixture.outside("合同.txt", "一稿"))
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/02合同/合同.txt", "二稿")
        let report = try fixture.register(fixture.inVolume("02合同/合同.txt"), category: nil)
        #expect(report.registered.map(\.act) == [.newVersion])
        #expect(try fixture.records().map { $0.versions.map(\.number) } == [[1, 2]])
    }

    @Test("A file of the volume that was renamed is followed, not registered twice")
    func renamed() throws {
        let fixture = try fixture()
        try fixture.register(fixture.outside("合同.txt"))
        try HostFiles.move(
            fixture.inVolume("02合同/合同.txt"), to: fixture.inVolume("02合同/正式合同.txt"))
        let report = try fixture.register(fixture.inVolume("02合同/正式合同.txt"), category: nil)
        #expect(report.registered.map(\.act) == [.moved])
        #expect(try fixture.records().map { $0.path?.description } == ["02合同/正式合同.txt"])
    }

    @Test("Two files of one name lie side by side, whatever their case and normalisation")
    func neverOverwritten() throws {
        let fixture = try fixture()
        let names = ["caf\u{E9}.txt", "cafe\u{301}.txt", "CAFÉ.TXT", "caf\u{E9}.txt"]
        for (index, name) in names.enumerated() {
            try fixture.register(fixture.outside(name, "text \(index)"))
        }
        let paths = try fixture.records().compactMap { $0.path?.lastName }
        #expect(Set(paths).count == 4)
        let keys = Set(
            paths.map {
                String(decoding: $0, as: UTF8.self).precomposedStringWithCanonicalMapping
                    .lowercased()
            })
        #expect(keys.count == 4)
        let texts = try fixture.records().compactMap(\.path).map {
            fixture.text("2026/S/A/\(ArchiveFixture.number)/\($0.text ?? "")")
        }
        #expect(texts == ["text 0", "text 1", "text 2", "text 3"])
    }

    @Test("An unregistered file of that name is not overwritten either")
    func beside() throws {
        let fixture = try fixture()
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/02合同/合同.txt", "别人的")
        try fixture.register(fixture.outside("合同.txt", "新的"))
        #expect(try fixture.records().map { $0.path?.description } == ["02合同/合同 (2).txt"])
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        #expect(fixture.text("\(volume)/02合同/合同.txt") == "别人的")
    }

    @Test("The same bytes are told: not again under the same name, again under another")
    func sameBytes() throws {
        let fixture = try fixture()
        let file = try fixture.outside("合同.txt", "同样")
        let first = try #require(try fixture.register(file).registered.first).record.item
        let again = try fixture.register(file)
        #expect(again.registered == [] && again.duplicates.map(\.item) == [first])
        #expect(again.duplicates.first?.registered == false)
        let twin = try fixture.register(fixture.outside("副本.txt", "同样"))
        #expect(twin.registered.count == 1 && twin.duplicates.first?.registered == true)
        let elsewhere = try fixture.register(fixture.outside("去年.txt", "同样")) {
            $0.date = CalendarDate("2025-03-01")
        }
        #expect(elsewhere.duplicates.first?.item == first)
        // 2025 is closed since 31 March: it lies in the present volume and says where it belongs.
        #expect(elsewhere.registered.first?.record.item.year == 2026)
        #expect(elsewhere.registered.first?.record.belongsTo == 2025)
    }

    @Test("A file that was stored under a number in its name is known again by where it came from")
    func numbered() throws {
        let fixture = try fixture()
        try fixture.register(fixture.outside("合同.txt", "一"))
        let file = try fixture.outside("合同.txt", "二")
        let item = try #require(try fixture.register(file).registered.first).record.item
        let again = try fixture.register(file)
        #expect(again.registered == [] && again.duplicates.map(\.item) == [item])
        #expect(try fixture.records().count == 2)
        try HostFiles.remove(fixture.inVolume("02合同/合同 (2).txt"))
        #expect(try fixture.register(file).registered.count == 1)
    }

    @Test("Two of the same bytes in one command are told too")
    func sameBytesAtOnce() throws {
        let fixture = try fixture()
        let report = try fixture.register(
            fixture.outside("甲.txt", "同样"), fixture.outside("乙.txt", "同样"))
        #expect(report.registered.count == 2 && report.duplicates.count == 1)
    }

    @Test("Paper alone: an item number, a place, no path")
    func paper() throws {
        let fixture = try fixture()
        let report = try fixture.register {
            $0.paperOnly = true
            $0.title = "框架合同（纸质）"
            $0.paperPlace = "A柜-3"
            $0.date = CalendarDate("2026-03-01")
        }
        let record = try #require(report.registered.first).record
        #expect(record.carrier == .paper && record.path == nil && record.versions == [])
        #expect(record.paper?.place == "A柜-3" && record.paper?.state == .received)
        #expect(record.item.description == "2026-02-0001")
        let untitled = refusal { try fixture.register { $0.paperOnly = true } }
        #expect(untitled == .emptyName)
        let found = try fixture.find(FindQuery(text: "框架合同")).results
        #expect(found.map(\.paperPlace) == ["A柜-3"])
    }

    @Test("The serial counts per volume over all categories (design §3.7)")
    func serial() throws {
        let fixture = try fixture()
        for (index, category) in ["合同", "报价", "其他"].enumerated() {
            try fixture.register(fixture.outside("\(index).txt", "\(index)"), category: category)
        }
        #expect(
            try fixture.records().map(\.item.description)
                == ["2026-02-0001", "2026-01-0002", "2026-16-0003"])
    }

    @Test("All documents of one command are one transaction: one that fails stops all")
    func together() throws {
        let fixture = try fixture()
        let file = try fixture.outside("合同.txt")
        let before = try fixture.tree()
        #expect(
            refusal { try fixture.register(file, fixture.directory.at("outside/无.txt")) }
                == .noSuchFile)
        #expect(try fixture.tree() == before)
    }

    @Test(
        "A folder of the inbox is a department's, by its letter or its name",
        arguments: [("J", "J"), ("设计部", "J"), ("Q", nil), ("李娜", nil)] as [(String, String?)])
    func inboxDepartment(folder: String, department: String?) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.save("待归档/\(folder)/投放单.txt")
        let file = fixture.at("待归档/\(folder)/投放单.txt")
        guard let department else {
            #expect(refusal { try fixture.register(file) } == .noSuchDepartment)
            let named = try fixture.register(file) { $0.department = DepartmentCode("M") }
            #expect(named.registered.first?.record.formingDepartment.description == "M")
            return
        }
        let report = try fixture.register(file)
        #expect(report.registered.first?.record.formingDepartment.description == department)
    }

    @Test("A document says what it corrects, on paper too; what it names must be there (PACK-6)")
    func corrects() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let first = try #require(
            fixture.register(fixture.outside("合同.txt")).registered.first
        ).record
        let report = try fixture.act { desk in
            var request = RegisterRequest(files: [])
            request.category = try desk.category("合同")
            request.title = "更正"
            request.paperOnly = true
            request.corrects = [first.item.description]
            return try desk.register(fixture.client(), request)
        }
        #expect(report.registered.map(\.record.related) == [[first.id]])
        let unknown = try fixture.outside("更正.txt", "更正")
        let refused = refusal {
            try fixture.register(unknown) { $0.corrects = ["2026-02-0099"] }
        }
        #expect(refused == .noSuchRecord)
    }
}
