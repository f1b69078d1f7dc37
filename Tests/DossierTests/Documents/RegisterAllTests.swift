import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

@Suite("Registering everything")
struct RegisterAllTests {
    @Test("What lies outside every volume is told, not passed over")
    func outside() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        for path in ["旧资料/华夏银行/报价.xlsx", "散件.txt", "2026/S/说明.txt", "2026/Thumbs.db"] {
            try fixture.save(path)
        }
        let folder = "2026/S/A/\(ArchiveFixture.number)"
        try fixture.save("\(folder)/笔记.txt")
        let waiting = try fixture.registerAll().waiting
        #expect(Set(waiting.map(\.reason)) == [.outside])
        #expect(
            waiting.filter(\.isOutsideVolumes).map(\.path.description)
                == ["2026/S/说明.txt", "散件.txt", "旧资料/华夏银行/报价.xlsx"])
        #expect(
            waiting.filter { !$0.isOutsideVolumes }.map(\.path.description) == ["\(folder)/笔记.txt"])
        #expect(try fixture.archive().updateIndex(at: nil, full: false).unregistered == 4)
    }

    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        return fixture
    }

    @Test("New files get the category of their folder; a second run does nothing")
    func new() throws {
        let fixture = try fixture()
        try fixture.save("\(Self.volume)/02合同/2026-03-01 合同.txt", "a")
        try fixture.save("\(Self.volume)/07文案/脚本/一稿.txt", "b")
        let report = try fixture.registerAll()
        #expect(report.registered.map(\.record.category) == [2, 7])
        #expect(report.registered.allSatisfy { $0.act == .registered })
        let events = try fixture.verify().events
        let tree = try fixture.tree()
        #expect(try fixture.registerAll() == RegisterReport())
        #expect(try fixture.verify().events == events)
        #expect(try fixture.tree() == tree)
    }

    @Test("What was just saved waits until it has settled")
    func settling() throws {
        let fixture = try fixture()
        try fixture.save("\(Self.volume)/02合同/正在写.txt")
        let report = try fixture.registerAll(settle: 60)
        #expect(report.registered == [])
        #expect(report.waiting.map(\.reason) == [.settling])
        try fixture.age(fixture.inVolume("02合同/正在写.txt"), to: "2026-06-30")
        #expect(try fixture.registerAll(settle: 60).registered.count == 1)
    }

    @Test("A changed document is a new version, in a living category and elsewhere")
    func versions() throws {
        let fixture = try fixture()
        for (index, folder) in ["02合同", "12收款进度"].enumerated() {
            try fixture.save("\(Self.volume)/\(folder)/表.txt", "\(index)")
            try fixture.registerAll()
            try fixture.save("\(Self.volume)/\(folder)/表.txt", "\(index) 改")
            #expect(try fixture.registerAll().registered.map(\.act) == [.newVersion])
        }
        #expect(try fixture.records().map { $0.versions.map(\.number) } == [[1, 2], [1, 2]])
        #expect(try fixture.verify().valid)
    }

    @Test(
        "A document that Explorer renamed is one move, also into another category",
        arguments: [
            ("same folder", "02合同/正式合同.txt", 2), ("sub-folder", "02合同/2026/合同.txt", 2),
            ("another category", "14往来文件/合同.txt", 14), ("case only", "02合同/合同.TXT", 2),
        ])
    func moves(name: String, target: String, category: Int) throws {
        let fixture = try fixture()
        try fixture.save("\(Self.volume)/02合同/合同.txt", "甲乙")
        let item = try #require(try fixture.registerAll().registered.first).record.item
        try fixture.save("\(Self.volume)/\(target).tmp", "x")
        try HostFiles.remove(fixture.inVolume("\(target).tmp"))
        try HostFiles.move(fixture.inVolume("02合同/合同.txt"), to: fixture.inVolume(target))
        let report = try fixture.registerAll()
        #expect(report.registered.map(\.act) == [.moved], "\(name)")
        let record = try #require(try fixture.records().first)
        #expect(try fixture.records().count == 1)
        #expect(record.path?.description == target && record.category == category)
        #expect(record.item == item, "the serial stays when the category is corrected")
        let index = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(index.missing == 0 && index.unregistered == 0)
        #expect(try fixture.verify().valid)
    }

    @Test("Two documents of the same bytes, one of them renamed: the other keeps its record")
    func twins() throws {
        let fixture = try fixture()
        for name in ["甲", "乙"] { try fixture.save("\(Self.volume)/02合同/\(name).txt", "同样") }
        let first = try fixture.registerAll()
        #expect(first.registered.count == 2 && first.duplicates.count == 1)
        try HostFiles.move(fixture.inVolume("02合同/甲.txt"), to: fixture.inVolume("02合同/丙.txt"))
        #expect(try fixture.registerAll().registered.map(\.act) == [.moved])
        let paths = try fixture.records().compactMap { $0.path?.description }.sorted()
        #expect(paths == ["02合同/丙.txt", "02合同/乙.txt"])
    }

    @Test("What is no document, or lies in no category's folder, is told and left")
    func left() throws {
        let fixture = try fixture()
        let folder = fixture.inVolume("02合同")
        try fixture.directory.add([
            "archive": [
                "2026": ["S": ["A": [ArchiveFixture.number: ["02合同": ["链": .link("/etc/passwd")]]]]]
            ]
        ])
        try HostFiles.makePipe(folder.appending("管"))
        try fixture.save("\(Self.volume)/散件.txt")
        try fixture.save("\(Self.volume)/新文件夹/散件.txt")
        try fixture.save("\(Self.volume)/02合同/~$合同.docx")
        try fixture.save("待归档/S/新到.txt")
        let before = try fixture.records()
        let report = try fixture.registerAll()
        #expect(report.registered == [])
        let reasons = Dictionary(
            report.waiting.map { ($0.path.description, $0.reason) }, uniquingKeysWith: { $1 })
        #expect(
            reasons == [
                "\(Self.volume)/02合同/链": .special, "\(Self.volume)/02合同/管": .special,
                "\(Self.volume)/散件.txt": .outside, "\(Self.volume)/新文件夹/散件.txt": .outside,
                "待归档/S/新到.txt": .inbox,
            ])
        #expect(try fixture.records() == before)
    }

    @Test("Only one department's volumes; and only those a person may register in")
    func departments() throws {
        let fixture = try fixture()
        let other = try fixture.addClient("别家公司", department: "M")
        try fixture.save("\(Self.volume)/02合同/a.txt", "a")
        try fixture.save("\(other.volume.path)/02合同/b.txt", "b")
        #expect(try fixture.registerAll(department: "M").registered.map(\.number) == [other.number])
        let worker = try fixture.addPerson("张三", department: "S", roles: ["staff"])
        try fixture.save("\(other.volume.path)/02合同/c.txt", "c")
        let report = try fixture.as_(worker).registerAll()
        #expect(report.registered.map(\.number.description) == [ArchiveFixture.number])
        #expect(report.notPermitted == [other.volume])
        #expect(refusal { try fixture.as_(worker).registerAll(department: "M") } == .notPermitted)
    }

    @Test("A cooperating department's staff may name the holding one; the rest is told")
    func cooperating() throws {
        let fixture = try fixture()
        let other = try fixture.addClient("别家公司") {
            $0.cooperating = [try #require(DepartmentCode("J"))]
        }
        let designer = try fixture.addPerson("李四", department: "J", roles: ["staff"])
        try fixture.save("\(Self.volume)/02合同/a.txt", "a")
        try fixture.save("\(other.volume.path)/02合同/b.txt", "b")
        let report = try fixture.as_(designer).registerAll(department: "S")
        #expect(report.registered.map(\.number) == [other.number])
        #expect(report.notPermitted.map(\.path.description) == [Self.volume])
    }

    @Test("A document that changes between reading and commit stops its own volume alone")
    func foreignChange() throws {
        let fixture = try fixture()
        let other = try fixture.addClient("别家公司", department: "M").volume.path
        try fixture.save("\(Self.volume)/02合同/甲.txt", "甲")
        try fixture.registerAll()
        try HostFiles.move(fixture.inVolume("02合同/甲.txt"), to: fixture.inVolume("02合同/乙.txt"))
        try fixture.save("\(other)/02合同/丙.txt", "丙")
        let records = try fixture.records()
        var disturbed = fixture
        disturbed.identities = BusyIdentitySource(fixture.inVolume("02合同/乙.txt"))
        let report = try disturbed.registerAll()
        #expect(report.faults.map(\.message.reason) == ["changedByOthers"])
        #expect(report.registered.map(\.path?.description) == ["\(other)/02合同/丙.txt"])
        #expect(try fixture.records() == records)
        #expect(try fixture.verify().valid)
    }

    @Test("A closed dossier takes nothing in: what was put there waits")
    func closed() throws {
        let fixture = try fixture()
        try fixture.act { try $0.closeDossier(fixture.client(), reason: "停业") }
        try fixture.save("\(Self.volume)/02合同/迟到.txt")
        let report = try fixture.registerAll()
        #expect(report.registered == [] && report.waiting.map(\.reason) == [.closed])
        #expect(try fixture.records() == [])
    }

    @Test("A document in another volume than its record's is told, and not registered twice")
    func strayed() throws {
        let fixture = try fixture()
        let other = try fixture.addClient("别家公司", department: "M")
        try fixture.save("\(Self.volume)/02合同/合同.txt", "甲乙")
        try fixture.registerAll()
        try HostFiles.move(
            fixture.inVolume("02合同/合同.txt"), to: fixture.at("\(other.volume.path)/02合同/合同.txt"))
        let report = try fixture.registerAll()
        #expect(report.registered == [])
        #expect(report.waiting.map(\.reason) == [.strayed])
        #expect(report.waiting.first?.path.description == "\(other.volume.path)/02合同/合同.txt")
    }

    @Test("More documents than one transaction takes, and a stop in between")
    func batches() throws {
        let fixture = try fixture()
        for index in 0..<1100 {
            try fixture.save("\(Self.volume)/09沟通文件/\(index).txt", "\(index)")
        }
        #expect(try fixture.registerAll().registered.count == 1100)
        let items = try fixture.records().map(\.item.serial)
        #expect(items == Array(1...1100))
        #expect(try fixture.verify().valid)
        #expect(try fixture.registerAll().registered == [])
    }
}
