import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Every copy that left the tree stands in the register, and who may not copy is told of (PEN-5).
@Suite struct CopyTests {
    @Test("A copy made by hand is entered, confirmed and dropped")
    func byHand() throws {
        let fixture = try ArchiveFixture()
        var copy = NewCopy(kind: .export, name: "名录.xlsx", place: "U盘 3", holder: "李四")
        copy.expires = CalendarDate("2026-07-20")
        copy.retainUntil = CalendarDate("2026-07-10")
        let made = try fixture.on("2026-07-02").act { try $0.enterCopy(copy) }
        #expect(made.state == .outstanding)
        #expect(throws: RegistrationError(.copyRetained, "名录.xlsx", detail: "2026-07-10")) {
            try fixture.on("2026-07-10").act { try $0.changeCopy(made.id, to: .destroyed) }
        }
        let gone = try fixture.on("2026-07-11").act { try $0.changeCopy(made.id, to: .destroyed) }
        #expect(gone.state == .destroyed && gone.salt != made.salt)
        #expect(throws: RegistrationError(.unchanged, "名录.xlsx")) {
            try fixture.on("2026-07-12").act { try $0.changeCopy(made.id, to: .outstanding) }
        }
        let archive = try fixture.archive()
        #expect(try archive.copies() == [gone])
        #expect(errors(try archive.validate(isDeep: true).findings) == [])
        #expect(try archive.verifyLedger().findings == [])
    }

    @Test("An entry that was changed behind the ledger's back is found")
    func forged() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let copy = NewCopy(kind: .export, name: "名录.xlsx", place: "U盘 3", holder: "李四")
        try fixture.on("2026-07-02").act { try $0.enterCopy(copy) }
        let path = "_archive/registers/copies/2026.json"
        let text = try #require(fixture.text(path))
        try fixture.save(path, text.replacing("李四", with: "王五"))
        let found = try fixture.archive().validate(isDeep: true).findings
        #expect(errors(found) == ["commitment-mismatch"])
    }

    @Test("Who may not copy is refused, and the attempt stands in the ledger")
    func unapproved() throws {
        let fixture = try HandOffFixture()
        let archive = fixture.archive.on("2026-08-26")
        let staff = try archive.act { desk in
            try desk.addStaff(NewStaff(name: "张三", department: try desk.department("S")))
        }
        let person = archive.as_(staff.id)
        let refused = RegistrationError(
            .copyNotPermitted, staff.id.description, detail: "pack", rule: "PEN-5")
        #expect(throws: refused) {
            var request = HandOffRequest(
                files: [try fixture.package("TF-2026-07-S")], holder: "朋友",
                output: fixture.outside.at("drive"))
            request.expires = nil
            _ = try person.archive().handOff(request)
        }
        #expect(throws: refused) {
            _ = try person.on("2026-09-28").pack("2026-09") {
                $0.output = fixture.outside.at("drive")
            }
        }
        var attempts: [Event] = []
        try Ledger(store: try archive.archive().store).forEachEvent { line in
            if line.event.action == .unapprovedCopy { attempts.append(line.event) }
            return true
        }
        #expect(attempts.map(\.actor) == [staff.id, staff.id])
        #expect(attempts.map { $0.facts[.copy] } == ["handOff", "package"])
        #expect(try archive.archive().verifyLedger().findings == [])
        #expect(try fixture.copies().isEmpty)
    }

    @Test("It is known which copies may still hold a version of a document")
    func holding() throws {
        let fixture = try HandOffFixture()
        let sent = try fixture.send(["TF-2026-07-S"]).entry
        let archive = fixture.archive.on("2026-08-29")
        let records = try archive.records()
        let july = try #require(records.first { $0.current?.sealedIn == YearMonth("2026-07") })
        let august = try #require(records.first { $0.current?.sealedIn == YearMonth("2026-08") })
        let versions = (try #require(july.current), try #require(august.current))
        #expect(try archive.archive().copies(holding: july, versions.0) == [sent])
        #expect(try archive.archive().copies(holding: august, versions.1) == [])
        var backup = NewCopy(kind: .backup, name: "备份", place: "保险柜", holder: "总经办")
        backup.contents = []
        let kept = try archive.act { try $0.enterCopy(backup) }
        #expect(try archive.archive().copies(holding: august, versions.1) == [kept])
        _ = try archive.act { try $0.changeCopy(sent.id, to: .destroyed) }
        #expect(try archive.archive().copies(holding: july, versions.0) == [kept])
    }
}
