import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Every generation and every restored copy stands in the register of copies (rule PEN-5).
@Suite struct BackupCopiesTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("2026-07-02 合同.txt", "合同"))
        return fixture
    }

    @Test("A generation is entered when it is made, and dropped when it goes")
    func generations() throws {
        let fixture = try fixture()
        let first = try fixture.on("2026-08-01").backUp { $0.holder = "总经办" }
        let second = try fixture.on("2026-09-01").backUp {
            $0.full = true; $0.keep = 1
        }
        let copies = try fixture.archive().copies()
        #expect(copies.map(\.kind) == [.backup, .backup])
        #expect(copies.map(\.id) == [first.entry.id, second.entry.id])
        #expect(copies.map(\.state) == [.destroyed, .outstanding])
        #expect(copies[0].holder == "总经办" && copies[1].place.contains(second.entry.name))
        let list = try RecordList(
            document: Array(
                try #require(
                    fixture.text("2026/S/A/\(ArchiveFixture.number)/records.json")
                ).utf8))
        let record = try #require(list.records.first)
        let version = try #require(record.current)
        let holding = try fixture.archive().copies(holding: record, version)
        #expect(holding.map(\.id) == [second.entry.id])
        #expect(try fixture.errors(fixture.archive()) == [])
    }

    @Test("A generation that must be kept stays, with what stands on it")
    func retained() throws {
        let fixture = try fixture()
        let day = try #require(CalendarDate("2026-12-31"))
        let first = try fixture.on("2026-08-01").backUp { $0.retainUntil = day }
        let upon = try fixture.on("2026-08-02").backUp()
        let second = try fixture.on("2026-09-01").backUp {
            $0.full = true; $0.keep = 1
        }
        #expect(second.removed == [])
        #expect(second.kept.map(\.name) == [upon.entry.name, first.entry.name])
        #expect(second.kept.map(\.reason) == ["retained", "retained"])
        let third = try fixture.on("2027-01-01").backUp {
            $0.full = true; $0.keep = 1
        }
        #expect(third.removed.count == 3 && third.kept.isEmpty)
    }

    @Test("A generation that alone keeps what a hold reaches stays until the hold goes")
    func held() throws {
        let fixture = try fixture()
        let first = try fixture.on("2026-08-01").backUp()
        // The bytes of the hold's document are nowhere but in the first backup.
        let path = try #require(
            fixture.tree().keys.first { $0.hasSuffix("合同.txt") && $0.contains("/02合同/") })
        try fixture.save(String(path.dropFirst("archive/".count)), "改过的合同")
        try fixture.on("2026-08-02").registerAll()
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.client()]
        let hold = try fixture.on("2026-08-03").act { try $0.layHold(new) }
        let second = try fixture.on("2026-09-01").backUp {
            $0.full = true; $0.keep = 1
        }
        #expect(second.removed == [])
        #expect(second.kept.map(\.name) == [first.entry.name])
        #expect(second.kept.map(\.reason) == ["held"])
        // What the archive still has is in the second as in the third: it may go.
        let third = try fixture.on("2026-10-01").backUp {
            $0.full = true; $0.keep = 1
        }
        #expect(third.kept.map(\.name) == [first.entry.name] && third.removed.count == 1)
        #expect(try fixture.archive().holds().map(\.id) == [hold.id])
    }

    @Test("Who may not make copies is refused, and the ledger tells of it")
    func refused() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let staff = try fixture.act { desk in
            try desk.addStaff(NewStaff(name: "张三", department: try desk.department("S")))
        }
        let person = fixture.as_(staff.id)
        let refusal = RegistrationError(
            .copyNotPermitted, staff.id.description, detail: "backup", rule: "PEN-5")
        #expect(throws: refusal) { try person.backUp() }
        var request = RestoreRequest(
            sources: [FilePath(report.path)], into: fixture.directory.at("restored"))
        request.against = [fixture.root]
        #expect(throws: refusal) { _ = try person.archive().restoreCopy(request) }
        #expect(!HostFiles.exists(fixture.directory.at("restored")))
        var attempts: [Event] = []
        try Ledger(store: try fixture.archive().store).forEachEvent { line in
            if line.event.action == .unapprovedCopy { attempts.append(line.event) }
            return true
        }
        #expect(attempts.map { $0.facts[.copy] } == ["backup", "restoredCopy"])
    }

    @Test("A restored copy is entered before anything of it lies outside, and once for each holder")
    func restored() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        var request = RestoreRequest(
            sources: [FilePath(report.path)], into: fixture.directory.at("restored"))
        request.against = [fixture.root]
        request.expires = CalendarDate("2026-12-31")
        let archive = try fixture.archive()
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            _ = try archive.restoreCopy(request) { _ in throw Enough() }
        }
        let stopped = try fixture.archive().copies()
        #expect(stopped.map(\.kind) == [.backup, .restoredCopy])
        #expect(stopped.last?.contents.map(\.name) == [report.entry.name])
        #expect(throws: Enough.self) {
            _ = try archive.restoreCopy(request) { _ in throw Enough() }
        }
        #expect(try fixture.archive().copies().count == 2)
        let written = try archive.restoreCopy(request, holder: "李律师")
        #expect(written.value.documents > 4)
        #expect(try fixture.archive().copies().count == 3)
        let copy = try #require(try fixture.archive().copies().last)
        #expect(copy.kind == .restoredCopy && copy.holder == "李律师" && copy.expires != nil)
        #expect(copy.place.hasSuffix("/restored"))
        #expect(try fixture.errors(fixture.archive()) == [])
    }

    @Test("A generation that was confirmed is with whoever confirmed it, or stays with its holder")
    func confirmed() throws {
        let fixture = try fixture()
        let secretary = try fixture.addPerson("秘书", department: "Z", roles: ["administrator"])
        try fixture.on("2026-08-01").backUp()
        try fixture.on("2026-08-02").backUp { $0.holder = "总经办" }
        for day in ["2026-08-03", "2026-08-04"] {
            _ = try fixture.on(day).as_(secretary).archive().confirmBackup(
                nil, medium: "移动硬盘 3 号", place: "保险柜")
        }
        let copies = try fixture.archive().copies()
        #expect(copies.map(\.state) == [.confirmed, .confirmed])
        #expect(copies.map(\.holder) == ["秘书", "总经办"])
        #expect(copies.map(\.place) == ["移动硬盘 3 号 保险柜", "移动硬盘 3 号 保险柜"])
        #expect(copies.map { $0.changed?.by } == [secretary, secretary])
        #expect(try fixture.errors(fixture.archive()) == [])
        #expect(try fixture.archive().verifyLedger().findings == [])
        // Who removes it later drops it all the same.
        try fixture.on("2026-09-01").backUp {
            $0.full = true; $0.keep = 1
        }
        let later = try fixture.archive().copies()
        #expect(later.map(\.state) == [.destroyed, .destroyed, .outstanding])
    }

    @Test("A copy restored as of a day names the backups that it came from alone")
    func restoredAt() throws {
        let fixture = try fixture()
        let first = try fixture.on("2026-08-01").backUp()
        try fixture.on("2026-08-02").register(fixture.outside("2026-08-02 报价.txt", "报价"))
        let second = try fixture.on("2026-09-01").backUp { $0.full = true }
        var request = RestoreRequest(
            sources: [second, first].map { FilePath($0.path) },
            into: fixture.directory.at("restored"))
        request.against = [fixture.root]
        request.at = CalendarDate("2026-08-15")
        _ = try fixture.archive().restoreCopy(request)
        let copy = try #require(try fixture.archive().copies().last)
        #expect(copy.kind == .restoredCopy && copy.name == "\(first.entry.name).tar.zst")
        let scratch = fixture.directory.at("scratch")
        _ = try fixture.archive().drillBackup(
            [second, first].map { FilePath($0.path) }, into: scratch, opening: nil, size: 1)
        let drilled = try #require(try fixture.archive().copies().last)
        #expect(drilled.name == "\(second.entry.name).tar.zst")
    }

    @Test("What was discarded is no copy any more")
    func discarded() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        var request = RestoreRequest(
            sources: [FilePath(report.path)], into: fixture.directory.at("restored"))
        request.against = [fixture.root]
        request.only = .path("nothing")
        #expect(
            backupRefusal { _ = try fixture.archive().restoreCopy(request) } == .nothingFound)
        #expect(try fixture.archive().copies().map(\.state) == [.outstanding, .destroyed])
        #expect(!HostFiles.exists(fixture.directory.at("restored/.dossier-restore")))
    }

    @Test("A drill that is stopped leaves nothing either")
    func stoppedDrill() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let scratch = fixture.directory.at("scratch")
        struct Enough: Error {}
        var isBegun = false
        #expect(throws: Enough.self) {
            _ = try fixture.archive().drillBackup(
                [FilePath(report.path)], into: scratch, opening: nil, size: 3
            ) { _ in
                if HostFiles.exists(scratch) {
                    isBegun = true
                    throw Enough()
                }
            }
        }
        #expect(isBegun)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.string) == [])
        #expect(try fixture.archive().copies().map(\.state) == [.outstanding, .destroyed])
    }

    @Test("A drill leaves nothing, and the register says so")
    func drill() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let scratch = fixture.directory.at("scratch")
        let drilled = try fixture.archive().drillBackup(
            [FilePath(report.path)], into: scratch, opening: nil, size: 3
        ).value
        #expect(drilled.sample.count == 3 && drilled.differing.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.string) == [])
        let copies = try fixture.archive().copies()
        #expect(copies.map(\.kind) == [.backup, .restoredCopy])
        #expect(copies.map(\.state) == [.outstanding, .destroyed])
        #expect(try fixture.errors(fixture.archive()) == [])
    }

    // MARK: Encryption

    private func identity(_ fixture: ArchiveFixture, _ name: String) throws -> Recipient {
        let said = try Shell.run(
            "age-keygen -o \(name) 2> /dev/null; age-keygen -y \(name)",
            in: URL(fileURLWithPath: fixture.directory.path.string)
        ).output
        return try #require(Recipient(said.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test("An encrypted backup opens for its recipients alone, and comes back whole")
    func encrypted() throws {
        let fixture = try fixture()
        let before = try fixture.listing(fixture.root)
        let age = try HandOffFixture.age()
        let sealing = Sealing(recipients: [try identity(fixture, "own")], encryption: age)
        _ = try identity(fixture, "wrong")
        let full = try fixture.backUp { $0.sealing = sealing }
        #expect(full.path.hasSuffix("-full.tar.zst.age"))
        #expect(try fixture.archive().copies().first?.recipients == sealing.recipients)
        let opening = { (name: String) in
            Opening(identities: [fixture.directory.at(name)], encryption: age)
        }
        let file = FilePath(full.path)
        #expect(try BackupDrill().verify(file, opening("own")).fault == nil)
        let cases: [(Opening?, EncryptionError.Code)] = [
            (nil, .identityNeeded), (opening("wrong"), .wrongIdentity),
        ]
        for (opening, code) in cases {
            #expect {
                _ = try BackupDrill().verify(file, opening)
            } throws: { ($0 as? EncryptionError)?.code == code }
            #expect {
                try fixture.restore([full.path], into: "none") { $0.opening = opening }
            } throws: { ($0 as? EncryptionError)?.code == code }
        }
        try fixture.restore([full.path]) { $0.opening = opening("own") }
        #expect(try fixture.listing(fixture.directory.at("restored")) == before)
        // What an encrypted full backup holds is known from memory; without it, all is made again.
        let second = try fixture.backUp { $0.sealing = sealing }
        #expect(second.entry.kind == .incremental)
        #expect(second.path.hasSuffix("-incremental.tar.zst.age"))
        try HostFiles.remove(fixture.home.at("cache"))
        #expect(try fixture.backUp { $0.sealing = sealing }.entry.kind == .full)
        // Whoever forgets the recipient puts nothing plain beside it, unless a new series is wanted.
        #expect(backupRefusal { try fixture.backUp() } == .plainBesideEncrypted)
        #expect(try fixture.backUp { $0.full = true }.path.hasSuffix("-full.tar.zst"))
    }

    @Test("Encrypted bytes that were cut off or changed are told", arguments: [true, false])
    func damaged(isCut: Bool) throws {
        let fixture = try fixture()
        let age = try HandOffFixture.age()
        let sealing = Sealing(recipients: [try identity(fixture, "own")], encryption: age)
        let full = try fixture.backUp { $0.sealing = sealing }
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: full.path)))
        if isCut { bytes.removeLast(20) } else { bytes[bytes.count - 30] ^= 1 }
        try HostFiles.write(FilePath(full.path), bytes)
        let opening = Opening(identities: [fixture.directory.at("own")], encryption: age)
        #expect {
            _ = try BackupDrill().verify(FilePath(full.path), opening)
        } throws: { ($0 as? EncryptionError)?.code == .damaged }
    }
}
