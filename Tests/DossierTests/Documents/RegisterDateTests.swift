import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

@Suite("The day of forming decides the volume (design §3.5)")
struct RegisterDateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var file: String
        var text = "x"
        var entered: String?
        var modified = "2026-05-05"
        var formed: String
        var basis: DateBasis
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "entered", file: "20250101 合同.txt", entered: "2024-03-02",
            formed: "2024-03-02", basis: .entered),
        Case(name: "name", file: "20250607 合同.txt", formed: "2025-06-07", basis: .name),
        Case(name: "name, a month", file: "2025年6月 月报.txt", formed: "2025-06-01", basis: .name),
        Case(
            name: "a year alone decides nothing", file: "2025 合同.txt", formed: "2026-05-05",
            basis: .modified),
        Case(
            name: "content of a letter", file: "来信.eml",
            text: "From: a@b.cn\nDate: Tue, 3 Mar 2026 09:30:00 +0800\nSubject: x\n\nhello\n",
            formed: "2026-03-03", basis: .content),
        Case(
            name: "content of a note", file: "纪要.txt", text: "会议纪要\n时间：2026年4月2日\n",
            formed: "2026-04-02", basis: .content),
        Case(
            name: "content of a PDF", file: "a.pdf",
            text: "%PDF-1.4\n1 0 obj << /CreationDate (D:20260310120000+08'00') >>",
            formed: "2026-03-10", basis: .content),
        Case(name: "modified", file: "合同.txt", formed: "2026-05-05", basis: .modified),
        Case(
            name: "the name before the content", file: "2026-02-03.txt",
            text: "日期：2026年4月2日", formed: "2026-02-03", basis: .name),
        Case(
            name: "a name of a day to come is not believed", file: "20271231 合同.txt",
            formed: "2026-05-05", basis: .modified),
        Case(
            name: "a modification to come is today", file: "合同.txt", modified: "2029-01-01",
            formed: "2026-07-01", basis: .modified),
        Case(
            name: "no day at all", file: "20261345 合同.txt", formed: "2026-05-05", basis: .modified),
    ]

    @Test("How the day is known", arguments: cases)
    func basis(of example: Case) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = try fixture.outside(example.file, example.text)
        try fixture.age(file, to: example.modified)
        let report = try fixture.register(file) {
            $0.date = example.entered.flatMap { CalendarDate($0) }
        }
        let document = try #require(report.registered.first)
        #expect(document.record.formed.description == example.formed)
        #expect(document.record.basis == example.basis)
        // In July the years before are closed: what comes of them lies in this year's volume.
        let year = document.record.formed.year
        #expect(document.path?.description.hasPrefix("2026/S/A/") == true)
        #expect(document.record.item.description == "2026-02-0001")
        #expect(document.record.belongsTo == (year == 2026 ? nil : year))
        #expect(try fixture.verify().valid)
    }

    @Test("A day to come that a person entered is refused (NUM-11)")
    func future() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let refused = refusal {
            try fixture.register(fixture.outside("合同.txt")) { $0.date = CalendarDate("2026-07-02") }
        }
        #expect(refused == .dateInFuture)
    }

    @Test("A file that lies in another year's volume stays, and says where it belongs")
    func belongsTo() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/02合同/20250303 合同.txt")
        let report = try fixture.register(
            fixture.inVolume("02合同/20250303 合同.txt"), category: nil)
        let record = try #require(report.registered.first).record
        #expect(record.item.year == 2026 && record.belongsTo == 2025)
    }

    @Test("The day is that of the archive's time zone")
    func timeZone() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = try fixture.outside("合同.txt")
        _ = try Shell.run("/usr/bin/env", ["touch", "-d", "2025-12-31T17:00:00Z", file.string])
        let record = try #require(try fixture.register(file).registered.first).record
        #expect(record.formed.description == "2026-01-01")
    }
}
