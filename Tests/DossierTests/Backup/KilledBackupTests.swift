import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Whenever a backup or a restoration is killed, no half of it has its final name.
@Suite struct KilledBackupTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("2026-07-02 合同.txt", "合同"))
        return fixture
    }

    private func backUp(_ fixture: ArchiveFixture, _ system: KilledSystem) throws {
        let archive = try fixture.archive()
        _ = try archive.write { desk in
            try Backup(
                session: desk.session, clock: desk.clock, identities: desk.identities,
                cache: fixture.home.at("cache"), threads: 1, nanoseconds: .max, system: system
            ).make(BackupRequest(folder: fixture.disk))
        }
    }

    @Test("A backup that is killed leaves nothing, or one that is whole")
    func backup() throws {
        let fixture = try fixture()
        try HostFiles.makeFolder(fixture.disk)
        var step = 0
        while true {
            let system = KilledSystem(after: step)
            let outcome = Result { try backUp(fixture, system) }
            for file in try BackupDrill().files(in: fixture.disk) {
                #expect(try BackupDrill().verify(file).fault == nil, "\(step)")
            }
            if case .success = outcome { break }
            step += 1
            try #require(step < 500)
        }
        #expect(step > 3)
        #expect(try fixture.archive().backups().count == 1)
    }

    @Test("What a backup that was killed left is removed by the next one, and nothing else")
    func leftovers() throws {
        let fixture = try fixture()
        try HostFiles.makeFolder(fixture.disk)
        let foreign = ".dossier-01890f3e-4c00-7000-8000-000000000001-0-1-1-00.tmp"
        for name in [foreign, ".dossier-0011223344556677.tmp", "notes.tmp"] {
            try HostFiles.write(fixture.disk.appending(name), Array("another's".utf8))
        }
        // Stopped behind the creation of the file, by a process that is not there any more.
        #expect(throws: (any Error).self) {
            try backUp(fixture, KilledSystem(after: 1, started: 1))
        }
        let names = { try FileManager.default.contentsOfDirectory(atPath: fixture.disk.string) }
        #expect(try names().count == 4)
        let report = try fixture.backUp()
        #expect(report.leftovers.count == 1)
        #expect(try names().count == 4 && names().contains(foreign))
        #expect(try fixture.backUp().leftovers.isEmpty)
    }

    @Test("Without room for what has to be written nothing is begun")
    func noRoom() throws {
        let fixture = try fixture()
        try HostFiles.makeFolder(fixture.disk)
        let system = KilledSystem(after: .max, free: 500_000)
        #expect(backupRefusal { try backUp(fixture, system) } == .noRoom)
        #expect(system.count == 0)
        #expect(try fixture.archive().backups() == [])
        try backUp(fixture, KilledSystem(after: .max, free: 50_000_000))
    }

    @Test("A restoration that is killed shows nothing, and the next one finishes it")
    func restore() throws {
        let fixture = try fixture()
        let before = try fixture.listing(fixture.root)
        let report = try fixture.backUp()
        let aim = fixture.directory.at("restored")
        var step = 0
        while true {
            let system = KilledSystem(after: step)
            let outcome = Result { try fixture.restore([report.path], system: system) }
            if case .success = outcome { break }
            // What has a name already was verified as a whole: `_archive` comes last.
            if HostFiles.exists(fixture.directory.at("restored/_archive")) {
                #expect(try fixture.listing(aim) == before, "\(step)")
            }
            step += step < 20 ? 1 : 29
            try #require(step < 5_000)
        }
        // The last of many attempts went on from what the others left.
        #expect(try fixture.listing(aim) == before)
    }
}
