import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("Opening a year")
struct YearTests {
    @Test("All open dossiers get their volume with its folders, closed ones none")
    func opened() throws {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient { $0.fields["basic.telephone"] = "010" }
        let other = try fixture.addClient("另一家公司", department: "M").number
        try fixture.act { try $0.closeDossier(other, reason: "停业") }
        let january = fixture.on("2027-01-04")
        #expect(
            try january.archive().yearStatus(2027).unopened.map(\.description)
                == [ArchiveFixture.number])
        let opened = try january.act { try $0.openYear(2027) }.opened
        #expect(opened.map(\.path.description) == ["2027/S/A/\(ArchiveFixture.number)"])
        let names = try january.archive().store.entries(try #require(opened.first).path)
        #expect(names.filter { $0.kind == .directory }.count == 16)
        #expect(try january.card().fields["basic.telephone"]?.displayText == "010")
        #expect(try january.act { try $0.openYear(2027) } == OpenedYear())
        let status = try january.archive().yearStatus(2027)
        #expect(status.volumes == 1 && status.unopened == [])
        #expect(try january.verify().valid)
    }

    @Test("A year that was opened ahead is not where the dossier lies")
    func ahead() throws {
        let fixture = try ArchiveFixture(on: "2026-11-20")
        try fixture.addClient()
        try fixture.act { try $0.openYear(2027) }
        let paths = { (archive: ArchiveFixture) throws -> [String?] in
            let details = try archive.archive().dossier(archive.client(), language: .chinese)
            let listed = try archive.archive().dossiers(language: .chinese).dossiers.first
            return [
                details.volume.path.description, listed?.volume.path.description,
                try archive.find(FindQuery()).results.first?.path?.description,
                try archive.archive().presentVolume(of: archive.card()).path.description,
            ]
        }
        for (day, year) in [("2026-11-20", 2026), ("2027-01-04", 2027)] {
            let place = "\(year)/S/A/\(ArchiveFixture.number)"
            #expect(try paths(fixture.on(day)) == [place, place, place, place])
        }
    }

    @Test("Only the newest volume's card is edited (design §3.5)")
    func newest() throws {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient()
        let old = fixture.text("2026/S/A/\(ArchiveFixture.number)/card.json")
        let january = fixture.on("2027-01-04")
        try january.act { try $0.openYear(2027) }
        var edit = CardEdit()
        edit.fields["basic.telephone"] = "010"
        try january.act { try $0.edit(january.client(), edit) }
        #expect(fixture.text("2026/S/A/\(ArchiveFixture.number)/card.json") == old)
        #expect(
            fixture.text("2027/S/A/\(ArchiveFixture.number)/card.json")?.contains("010") == true)
    }

    @Test("The first act of a year opens the volume; an earlier year's under the grade it had")
    func byActs() throws {
        let fixture = try ArchiveFixture(on: "2026-12-20")
        try fixture.addClient()
        let january = fixture.on("2027-01-04")
        try january.act { try $0.setGrade(january.client(), $0.grade("B"), evidence: "评定") }
        let document = try january.outside("合同.txt")
        let report = try january.register(document) { $0.date = CalendarDate("2027-01-02") }
        let path = try #require(report.registered.first?.path).description
        #expect(path == "2027/S/B/\(ArchiveFixture.number)/02合同/合同.txt")
        let late = try january.addClient("别家公司").number
        try january.act { try $0.setGrade(late, $0.grade("C"), evidence: "评定") }
        let early = try january.register(
            january.outside("老合同.txt", "old"), number: late.description
        ) { $0.date = CalendarDate("2026-05-01") }
        #expect(
            early.registered.first?.path?.description == "2026/S/A/\(late)/02合同/老合同.txt")
        #expect(try january.card().filedUnder.year == 2027)
        #expect(try january.verify().valid)
    }
}
