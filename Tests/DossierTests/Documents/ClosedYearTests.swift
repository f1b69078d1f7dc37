import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

/// A year is closed on 31 March of the next; what comes later belongs to it (design §3.5).
@Suite("Documents of a closed year")
struct ClosedYearTests {
    private static let volume = "2026/S/A/\(ArchiveFixture.number)"

    private func fixture(on day: String) throws -> ArchiveFixture {
        let fixture = try ArchiveFixture(on: "2026-06-01")
        try fixture.addClient()
        return fixture.on(day)
    }

    @Test(
        "A document goes into its own year until that is closed, then into the present one",
        arguments: [
            ("the last day", "2027-03-31", 2026, nil), ("the day after", "2027-04-01", 2027, 2026),
        ])
    func arrival(name: String, day: String, year: Int, belongsTo: Int?) throws {
        for isPaper in [false, true] {
            let fixture = try fixture(on: day)
            let report = try fixture.act { desk in
                var request = RegisterRequest(
                    files: isPaper ? [] : [try fixture.outside("合同.txt")])
                request.category = try desk.category("合同")
                request.title = "合同"
                request.paperOnly = isPaper
                request.date = CalendarDate("2026-12-30")
                return try desk.register(fixture.client(), request)
            }
            let record = try #require(report.registered.first).record
            #expect(record.item.year == year && record.belongsTo == belongsTo, "\(name)")
            #expect(record.formed.description == "2026-12-30")
        }
    }

    @Test("A sweep tells what is new, changed or renamed in a closed volume, and changes nothing")
    func sweep() throws {
        let fixture = try fixture(on: "2026-06-02")
        for name in ["甲", "乙"] { try fixture.save("\(Self.volume)/02合同/\(name).txt", name) }
        try fixture.registerAll()
        let records = try fixture.records()
        let april = fixture.on("2027-04-01")
        try april.save("\(Self.volume)/02合同/新.txt", "新")
        try april.save("\(Self.volume)/02合同/乙.txt", "乙，改")
        try HostFiles.move(
            april.inVolume("02合同/甲.txt"), to: april.inVolume("02合同/甲 改名.txt"))
        let report = try april.registerAll()
        #expect(report.registered == [])
        #expect(report.waiting.map(\.reason) == [.yearClosed, .yearClosed, .yearClosed])
        #expect(try april.records() == records)
        let late = try april.register(april.inVolume("02合同/新.txt"), category: nil)
        let record = try #require(late.registered.first).record
        #expect(record.item.year == 2027 && record.belongsTo == 2026 && record.category == 2)
        #expect(
            late.registered.first?.path?.description
                == "2027/S/A/\(ArchiveFixture.number)/02合同/新.txt")
        let renamed = try april.register(april.inVolume("02合同/甲 改名.txt"), category: nil)
        #expect(renamed.registered == [] && renamed.waiting.map(\.reason) == [.yearClosed])
    }

    @Test("A document that was dragged out of a closed volume goes back; its record stays as it is")
    func returned() throws {
        let fixture = try fixture(on: "2026-06-02")
        try fixture.save("\(Self.volume)/02合同/甲.txt", "甲")
        try fixture.registerAll()
        let april = fixture.on("2027-04-01")
        try april.act { try $0.openYear(2027) }
        let closed = try april.tree().filter { $0.key.hasPrefix("archive/2026/") }
        let away = april.at("2027/S/A/\(ArchiveFixture.number)/02合同/甲.txt")
        try HostFiles.move(april.inVolume("02合同/甲.txt"), to: away)
        #expect(try april.registerAll().waiting.map(\.reason) == [.strayed])
        let cured = try april.register(away, category: nil)
        #expect(cured.registered.map(\.act) == [.moved])
        #expect(!HostFiles.exists(away))
        #expect(try april.tree().filter { $0.key.hasPrefix("archive/2026/") } == closed)
        #expect(try april.registerAll() == RegisterReport())
        #expect(try april.verify().valid)
    }
}
