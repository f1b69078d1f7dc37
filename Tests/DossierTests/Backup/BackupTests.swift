import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Backups hold everything, and everything comes back.
@Suite struct BackupTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("2026-07-02 合同.txt", "合同"))
        for path in [
            "待归档/S/~$临时.docx", "待归档/S/100% \"quoted\\\" a\tb.txt", "待归档/S/%E6.txt",
            "2026/S/A/\(ArchiveFixture.number)/01报价/未登记.pdf",
            "_archive/work/quarantine/kept", "desktop.ini", "归档包/2026-06/old.tar.zst",
        ] { try fixture.save(path, path) }
        return fixture
    }

    @Test("What is restored from a full backup is what was backed up, to the nanosecond")
    func full() throws {
        let fixture = try fixture()
        let before = try fixture.listing(fixture.root)
        let report = try fixture.backUp { $0.withPackages = true }
        #expect(report.entry.kind == .full && report.skipped.isEmpty)
        let restored = try fixture.restore([report.path])
        #expect(restored.documents == report.entry.documents && restored.skipped.isEmpty)
        #expect(try fixture.listing(fixture.directory.at("restored")) == before)
        #expect(try fixture.errors(fixture.restored()) == [])
        #expect(try BackupDrill().verify(FilePath(report.path)).fault == nil)
    }

    @Test(
        "A large file comes back whole; one that changes while it is copied is left out, and told")
    func large() throws {
        let fixture = try fixture()
        let path = "待归档/S/片.bin"
        try fixture.save(path)
        try HostFiles.write(
            fixture.at(path), (0..<12_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }
        )
        let before = try fixture.listing(fixture.root)
        let whole = try fixture.backUp { $0.withPackages = true }
        try fixture.restore([whole.path])
        #expect(try fixture.listing(fixture.directory.at("restored")) == before)
        let handle = try #require(FileHandle(forWritingAtPath: fixture.at(path).string))
        try handle.seekToEnd()
        let report = try fixture.backUp {
            $0.full = true
        } progress: { _ in
            try handle.write(contentsOf: Data([1]))
        }
        #expect(report.skipped.map(\.path.description) == [path])
        #expect(report.skipped.map(\.reason) == ["changedWhileRead"])
        #expect(try BackupDrill().verify(FilePath(report.path)).fault == nil)
    }

    @Test("An incremental backup and its full one bring back the day of the incremental one")
    func incremental() throws {
        let fixture = try fixture()
        let full = try fixture.backUp()
        try fixture.register(fixture.outside("2026-07-03 补充.txt", "补充"))
        try HostFiles.remove(fixture.at("desktop.ini"))
        try fixture.save("待归档/S/新.txt", "new")
        let before = try fixture.listing(fixture.root)
            .split(separator: "\n").filter { !$0.contains("old.tar.zst") }
        let second = try fixture.backUp()
        #expect(second.entry.kind == .incremental && second.entry.base == full.entry.id)
        #expect(second.entry.size < full.entry.size)
        #expect(backupRefusal { try fixture.restore([second.path]) } == .baseMissing)
        let report = try fixture.restore([second.path, full.path])
        #expect(report.skipped.map(\.reason) == ["digestOnly"])
        let after = try fixture.listing(fixture.directory.at("restored")).split(separator: "\n")
        #expect(after == before)
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test("What was made by a day is what comes back as of that day")
    func asOf() throws {
        let fixture = try fixture()
        let before = try fixture.listing(fixture.root)
        let first = try fixture.on("2026-08-01").backUp { $0.withPackages = true }
        try fixture.save("待归档/S/新.txt", "new")
        let second = try fixture.on("2026-08-02").backUp()
        let third = try fixture.on("2026-09-01").backUp { $0.full = true }
        let all = [third.path, second.path, first.path]
        try fixture.restore(all) { $0.at = CalendarDate("2026-08-01") }
        #expect(try fixture.listing(fixture.directory.at("restored")) == before)
        let upon = try fixture.restore(all, into: "upon") { $0.at = CalendarDate("2026-08-31") }
        #expect(upon.documents == second.entry.documents)
        #expect(
            backupRefusal {
                try fixture.restore(all, into: "none") { $0.at = CalendarDate("2026-07-31") }
            } == .nothingFound)
    }

    @Test("What this user remembers only makes it quicker", arguments: [false, true])
    func memory(isForgotten: Bool) throws {
        let fixture = try fixture()
        let full = try fixture.backUp()
        if isForgotten { try HostFiles.remove(fixture.home.at("cache")) }
        let second = try fixture.backUp()
        #expect(second.entry.kind == .incremental)
        #expect(second.entry.documents >= full.entry.documents)
        let verdict = try BackupDrill().verify(FilePath(second.path))
        // The register, the event and its checkpoint.
        #expect(verdict.fault == nil && verdict.documents <= 4)
    }

    @Test("Old generations go with what stands on them, and the newest stays")
    func generations() throws {
        let fixture = try fixture()
        let first = try fixture.on("2026-08-01").backUp { $0.full = true }
        let upon = try fixture.on("2026-08-02").backUp()
        let second = try fixture.on("2026-09-01").backUp { $0.full = true }
        let third = try fixture.on("2026-10-01").backUp {
            $0.full = true; $0.keep = 2
        }
        #expect(third.removed == [upon.path, first.path])
        let left = try BackupDrill().files(in: fixture.disk).map(\.string)
        #expect(left == [second.path, third.path])
        let entries = try fixture.archive().backups()
        #expect(entries.map { $0.removed != nil } == [true, true, false, false])
        #expect(try fixture.errors(fixture.archive()) == [])
        let only = try fixture.on("2026-11-01").backUp {
            $0.full = true; $0.keep = 0
        }
        #expect(try BackupDrill().files(in: fixture.disk).map(\.string) == [only.path])
    }

    @Test("A rotation leaves alone what was copied there by hand from another folder")
    func copiedByHand() throws {
        let fixture = try fixture()
        let first = try fixture.on("2026-08-01").backUp { $0.full = true }
        let other = fixture.directory.at("second")
        try HostFiles.makeFolder(other)
        _ = try Shell.run(
            "cp '\(first.path)'* second", in: URL(fileURLWithPath: fixture.directory.path.string))
        let second = try fixture.on("2026-09-01").backUp {
            $0.full = true; $0.keep = 1; $0.folder = other
        }
        #expect(second.removed == [])
        #expect(try fixture.archive().backups().allSatisfy { $0.removed == nil })
        let third = try fixture.on("2026-10-01").backUp {
            $0.full = true; $0.keep = 1
        }
        #expect(third.removed == [first.path])
    }

    @Test("One that lacks a file never takes the place of a whole one")
    func incomplete() throws {
        let fixture = try fixture()
        let whole = try fixture.on("2026-08-01").backUp { $0.full = true }
        let hidden: RelativePath = "_archive/policy/fines.json"
        var request = BackupRequest(folder: fixture.disk)
        request.full = true
        request.keep = 1
        let later = fixture.on("2026-09-01")
        let archive = try later.archive(
            system: FaultySystem(refusing: hidden, with: .permissionDenied))
        let lacking = try archive.backUp(request).value
        #expect(lacking.entry.skipped == 1 && lacking.removed == [])
        let files = try BackupDrill().files(in: fixture.disk).map(\.string)
        #expect(files == [whole.path, lacking.path])
        #expect(try later.archive().backupDuty().isMissed)
        let next = try fixture.on("2026-09-02").backUp {
            $0.full = true; $0.keep = 1
        }
        #expect(next.removed == [whole.path, lacking.path])
        #expect(try !fixture.on("2026-09-02").archive().backupDuty().isMissed)
    }

    @Test("A backup that cannot be is refused, and nothing is left of it")
    func refused() throws {
        let fixture = try fixture()
        let inside = fixture.at("待归档")
        #expect(backupRefusal { try fixture.backUp { $0.folder = inside } } == .insideArchive)
        let around = fixture.directory.path
        #expect(backupRefusal { try fixture.backUp { $0.folder = around } } == .insideArchive)
        let missing = fixture.directory.at("nowhere")
        #expect(backupRefusal { try fixture.backUp { $0.folder = missing } } == .noFolder)
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try fixture.backUp(progress: { if $0 > 0 { throw Enough() } })
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.disk.string) == [])
        #expect(try fixture.archive().backups() == [])
    }

    @Test("A backup is confirmed once, and the duty of the month tells what is missing")
    func duty() throws {
        let fixture = try fixture()
        #expect(try fixture.on("2026-08-01").archive().backupDuty().isMissed)
        let report = try fixture.on("2026-08-01").backUp()
        // 1 August 2026 is a Saturday.
        #expect(try !fixture.on("2026-08-03").archive().backupDuty().isUnconfirmed)
        #expect(try fixture.on("2026-08-04").archive().backupDuty().isUnconfirmed)
        let entry = try fixture.on("2026-08-04").archive()
            .confirmBackup(nil, medium: "盘 3", place: "保险柜").value
        #expect(entry.id == report.entry.id && entry.confirmed?.place == "保险柜")
        #expect(try !fixture.on("2026-08-05").archive().backupDuty().isUnconfirmed)
        #expect(
            backupRefusal {
                _ = try fixture.archive().confirmBackup(entry.name, medium: "x", place: "y")
            } == .alreadyConfirmed)
        #expect(try fixture.on("2026-09-01").archive().backupDuty().isMissed)
        #expect(try fixture.errors(fixture.archive()) == [])
    }

    @Test("A drill passes over what was destroyed since")
    func drillBehindDestruction() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("2026-07-02 合同.txt", "合同"))
        let report = try fixture.backUp()
        let path = try fixture.document()
        try fixture.bury()
        let drilled = try BackupDrill().sample(
            [FilePath(report.path)], of: fixture.archive().store,
            into: fixture.directory.at("scratch"), size: 1_000,
            random: FixedIdentitySource(), clock: FixedClock(fixture.moment))
        #expect(!drilled.sample.isEmpty && drilled.differing.isEmpty)
        #expect(!drilled.sample.contains(path))
    }

    @Test("A drill restores a sample and compares it")
    func drill() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let scratch = fixture.directory.at("scratch")
        let drilled = try BackupDrill().sample(
            [FilePath(report.path)], of: fixture.archive().store, into: scratch, size: 3,
            random: FixedIdentitySource(), clock: FixedClock(fixture.moment))
        #expect(drilled.sample.count == 3 && drilled.differing.isEmpty)
    }
}
