import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

/// Documents that people renamed, swapped and dragged about in Explorer.
@Suite("Documents moved by hand")
struct MovedByHandTests {
    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    private func fixture(_ names: String...) throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        for name in names { try fixture.save("\(Self.volume)/02合同/\(name).txt", name) }
        if !names.isEmpty { try fixture.registerAll() }
        return fixture
    }

    private func rename(_ fixture: ArchiveFixture, _ from: String, _ to: String) throws {
        try HostFiles.move(
            fixture.inVolume("02合同/\(from).txt"), to: fixture.inVolume("02合同/\(to).txt"))
    }

    private func paths(_ fixture: ArchiveFixture) throws -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: try fixture.records().map {
                ($0.title, $0.path?.description ?? "")
            })
    }

    @Test("Swapped names are two moves and no version", arguments: ["sweep", "by name"])
    func swapped(way: String) throws {
        let fixture = try fixture("甲", "乙")
        try rename(fixture, "甲", "x")
        try rename(fixture, "乙", "甲")
        try rename(fixture, "x", "乙")
        if way == "sweep" {
            #expect(try fixture.registerAll().registered.map(\.act) == [.moved, .moved])
        } else {
            for name in ["甲", "乙"] {
                let file = fixture.inVolume("02合同/\(name).txt")
                #expect(try fixture.register(file, category: nil).registered.map(\.act) == [.moved])
            }
        }
        #expect(try paths(fixture) == ["甲": "02合同/乙.txt", "乙": "02合同/甲.txt"])
        #expect(try fixture.records().allSatisfy { $0.versions.count == 1 })
        #expect(try fixture.registerAll() == RegisterReport())
        #expect(try fixture.verify().valid)
    }

    @Test(
        "A name that is only spelled otherwise is a move, with other bytes a version there",
        arguments: [("a.txt", "A.TXT"), ("\u{E9}.txt", "e\u{301}.txt")])
    func respelled(before: String, after: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let folder = "\(Self.volume)/02合同"
        try fixture.save("\(folder)/\(before)", "甲")
        try fixture.registerAll()
        func respell(_ from: String, _ to: String) throws {
            try HostFiles.move(
                fixture.inVolume("02合同/\(from)"), to: fixture.inVolume("02合同/\(to)"))
        }
        func place() throws -> [UInt8]? { try fixture.records().first?.path?.lastName }
        try respell(before, after)
        #expect(try fixture.registerAll().registered.map(\.act) == [.moved])
        #expect(try place() == Array(after.utf8))
        try respell(after, before)
        try fixture.save("\(folder)/\(before)", "甲乙")
        let report = try fixture.registerAll()
        #expect(report.registered.map(\.act) == [.newVersion] && report.missing.isEmpty)
        #expect(try place() == Array(before.utf8))
        #expect(try fixture.records().count == 1 && fixture.registerAll() == RegisterReport())
    }

    @Test("A ring of three is three moves, a chain is two")
    func rings() throws {
        let ring = try fixture("甲", "乙", "丙")
        for (from, to) in [("甲", "x"), ("丙", "甲"), ("乙", "丙"), ("x", "乙")] {
            try rename(ring, from, to)
        }
        #expect(try ring.registerAll().registered.map(\.act) == [.moved, .moved, .moved])
        let chain = try fixture("甲", "乙")
        try rename(chain, "乙", "丙")
        try rename(chain, "甲", "乙")
        #expect(try chain.registerAll().registered.map(\.act) == [.moved, .moved])
        #expect(try paths(chain) == ["甲": "02合同/乙.txt", "乙": "02合同/丙.txt"])
    }

    @Test(
        "Renamed onto the path of a document that is gone: moved, and the other is missing",
        arguments: ["sweep", "by name"])
    func onto(way: String) throws {
        let fixture = try fixture("甲", "乙")
        try HostFiles.remove(fixture.inVolume("02合同/乙.txt"))
        try rename(fixture, "甲", "乙")
        let file = fixture.inVolume("02合同/乙.txt")
        let report =
            try way == "sweep"
            ? fixture.registerAll() : fixture.register(file, category: nil)
        #expect(report.registered.map(\.act) == [.moved])
        #expect(report.registered.map(\.record.title) == ["甲"])
        let again = try fixture.registerAll()
        #expect(again.registered == [] && again.missing.map(\.title) == ["乙"])
        try fixture.save("\(Self.volume)/02合同/乙.txt", "甲，改")
        let version = try fixture.registerAll().registered
        #expect(version.map(\.act) == [.newVersion])
        #expect(try fixture.verify().valid)
    }

    @Test(
        "A copy kept beside a document that was edited is new, and the document a version",
        arguments: ["sweep", "by name", "sweep while it settles"])
    func backup(way: String) throws {
        let fixture = try fixture("甲")
        let copy = fixture.inVolume("02合同/甲 备份.txt")
        try HostFiles.copy(fixture.inVolume("02合同/甲.txt"), to: copy)
        try fixture.save("\(Self.volume)/02合同/甲.txt", "甲，改")
        switch way {
        case "by name":
            #expect(
                try fixture.register(copy, category: nil).registered.map(\.act) == [.registered])
        case "sweep while it settles":
            let report = try fixture.registerAll(settle: 3600)
            #expect(report.registered.map(\.act) == [.registered])
            #expect(report.waiting.map(\.reason) == [.settling])
        default: break
        }
        try fixture.registerAll()
        let records = try fixture.records()
        #expect(records.map(\.path?.description) == ["02合同/甲.txt", "02合同/甲 备份.txt"])
        #expect(records.map(\.versions.count) == [2, 1])
    }

    @Test("Dragged to another dossier or year: told with both places, cured by one command")
    func strayed() throws {
        for isOtherYear in [false, true] {
            let fixture = try fixture("甲")
            let other = try fixture.addClient("别家公司", department: "M")
            try fixture.register(fixture.outside("旧.txt", "旧")) {
                $0.date = CalendarDate("2026-03-01")
            }
            let january = fixture.on("2027-01-04")
            _ = try january.act { try $0.openYear(2027) }
            let folder =
                isOtherYear ? "2027/S/A/\(ArchiveFixture.number)" : "\(other.volume.path)"
            let (from, to) = (january.inVolume("02合同/甲.txt"), january.at("\(folder)/02合同/甲.txt"))
            try HostFiles.move(from, to: to)
            let report = try january.registerAll()
            #expect(report.registered == [] && report.missing == [])
            let told = try #require(report.waiting.first)
            #expect(report.waiting.count == 1 && told.reason == .strayed)
            #expect(told.path.description == "\(folder)/02合同/甲.txt")
            #expect(told.home?.path.description == "\(Self.volume)/02合同/甲.txt")
            #expect(told.home?.number.description == ArchiveFixture.number)
            if !isOtherYear {
                let refused = refusal {
                    try january.register(to, number: other.number.description, category: nil)
                }
                #expect(refused == .strayedDocument)
            }
            let cured = try january.register(to, category: nil)
            #expect(cured.registered.map(\.act) == [.moved])
            #expect(HostFiles.exists(from) && !HostFiles.exists(to))
            #expect(try january.registerAll() == RegisterReport())
            #expect(try january.records().count == 2)
            #expect(try january.verify().valid)
            let index = try january.archive().updateIndex(at: nil, full: false)
            #expect(index.missing == 0 && index.unregistered == 0)
        }
    }

    @Test("A document that is gone is listed until it is back")
    func missing() throws {
        let fixture = try fixture("甲")
        try HostFiles.remove(fixture.inVolume("02合同/甲.txt"))
        for _ in 1...2 {
            let report = try fixture.registerAll()
            #expect(report.missing.map(\.path.description) == ["\(Self.volume)/02合同/甲.txt"])
            #expect(report.missing.map(\.item.description) == ["2026-02-0001"])
            #expect(report.registered == [] && report.waiting == [])
        }
        try fixture.save("\(Self.volume)/02合同/甲.txt", "甲")
        #expect(try fixture.registerAll() == RegisterReport())
    }

    @Test("What lies there as registered need not settle; what was just saved must")
    func settled() throws {
        let fixture = try fixture("甲")
        #expect(try fixture.registerAll(settle: 3600) == RegisterReport())
        try rename(fixture, "甲", "乙")
        #expect(try fixture.registerAll(settle: 3600).registered.map(\.act) == [.moved])
        try fixture.save("\(Self.volume)/02合同/乙.txt", "又改")
        let report = try fixture.registerAll(settle: 3600)
        #expect(report.waiting.map(\.reason) == [.settling] && report.missing == [])
    }
}
