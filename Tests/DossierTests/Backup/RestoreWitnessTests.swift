import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Who may say what was destroyed since, and who not (design §6).
@Suite struct RestoreWitnessTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.on("2026-07-02").register(fixture.outside("2026-07-02 合同.txt", "合同一"))
        return fixture.on("2026-07-03")
    }

    private func package(_ fixture: ArchiveFixture, _ month: String, _ code: String) -> String {
        fixture.at("归档包/\(month)/TF-\(month)-\(code).tar.zst").string
    }

    @Test("The company's package holds all tombstones; a department's is no witness")
    func tombstones() throws {
        let fixture = try fixture()
        let path = try fixture.document()
        let record = try #require(fixture.listed().records.first?.id)
        try fixture.on("2026-07-27").pack()
        try fixture.on("2026-08-03").bury()
        try fixture.on("2026-08-04").register(fixture.outside("2026-08-04 二.txt", "二"))
        try fixture.on("2026-08-25").pack("2026-08")
        // Nothing of September touches the dossier.
        try fixture.on("2026-09-28").pack("2026-09")
        #expect(try fixture.handOver("TF-2026-07-Z").tombstones == [])
        for month in ["2026-08", "2026-09"] {
            let list = try fixture.handOver("TF-\(month)-Z", of: month)
            #expect(list.tombstones == [record], "\(month)")
            let names = try fixture.packed("TF-\(month)-Z", of: month)
            #expect(names.contains(fixture.recordsPath), "\(month)")
            let report = try fixture.restore([package(fixture, "2026-07", "S")], into: month) {
                $0.only = .path(path)
                $0.against = [FilePath(package(fixture, month, "Z"))]
            }
            #expect(report.documents == 0 && report.skipped.map(\.path) == [path], "\(month)")
            #expect(!HostFiles.exists(fixture.directory.at("\(month)/\(path)")))
        }
        let verdict = try PackageVerifier(trust: PackageTrust()).verify(
            .file(FilePath(package(fixture, "2026-09", "Z"))))
        #expect(verdict.valid)
        #expect(
            backupRefusal {
                try fixture.restore([package(fixture, "2026-07", "S")], into: "none") {
                    $0.against = [FilePath(package(fixture, "2026-08", "S"))]
                }
            } == .partWitness)
        #expect(!HostFiles.exists(fixture.directory.at("none")))
    }

    @Test(
        "What is restored is no witness for itself, under whatever name; a person may say that nothing newer is left"
    )
    func itself() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let copy = fixture.directory.at("copy.tar.zst")
        try FileManager.default.copyItem(atPath: report.path, toPath: copy.string)
        for path in [FilePath(report.path), copy] {
            #expect(
                backupRefusal { try fixture.restore([report.path]) { $0.against = [path] } }
                    == .ownWitness)
        }
        try fixture.restore([report.path], against: false) { $0.newestKnown = true }
        let state = try fixture.restored().restoration()
        #expect(state?.isNewestKnown == true && state?.epoch == 1)
        _ = try fixture.restored().activate(knowing: [])
        var told: [String?] = []
        try Ledger(store: fixture.restored().store).forEachEvent { line in
            if line.event.action == .restored { told.append(line.event.facts[.state]) }
            return true
        }
        #expect(told == ["newestKnown"])
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test("Packages are the newest that is known only with the company's among them")
    func newestPackages() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        let names = ["S", "Z"].map { package(fixture, "2026-07", $0) }
        #expect(
            backupRefusal {
                try fixture.restore([names[0]], against: false) { $0.newestKnown = true }
            } == .partWitness)
        let report = try fixture.restore(names, against: false) { $0.newestKnown = true }
        #expect(report.documents > 4)
    }

    @Test("A document that is called records.json is no list of records")
    func namedRecords() throws {
        let fixture = try fixture()
        for path in ["待归档/S", "2026/S/A/\(ArchiveFixture.number)/16其他", "2026"] {
            try fixture.save("\(path)/records.json", "no list")
        }
        let first = try fixture.backUp()
        try fixture.on("2026-07-04").register(fixture.outside("2026-07-04 二.txt", "二"))
        let second = try fixture.backUp { $0.full = true }
        try fixture.restore([first.path]) { $0.against = [FilePath(second.path)] }
        #expect(fixture.directory.text("restored/待归档/S/records.json") == "no list")
    }

    @Test("The epoch counts before the number of events, and never comes twice")
    func epochs() throws {
        let fixture = try fixture()
        let first = try fixture.backUp()
        try fixture.restore([first.path])
        _ = try fixture.restored().activate(knowing: [])
        // The old tree goes on, though nobody should use it.
        for number in 1...6 {
            try fixture.register(fixture.outside("2026-07-03 \(number).txt", "old \(number)"))
        }
        let restored = fixture.directory.at("restored")
        try HostFiles.makeFolder(fixture.disk)
        let second = try fixture.restored().backUp(BackupRequest(folder: fixture.disk)).value
        #expect(
            backupRefusal { try fixture.restore([second.path], into: "a") } == .olderSource)
        // What is of epoch 1 is restored against the archive of epoch 2, and begins epoch 3.
        try fixture.restore([first.path], into: "b") { $0.against = [restored] }
        let written = try fixture.restored("b").activate(knowing: []).value
        #expect(written.epoch == 3)
        // A checkpoint of a later epoch of this archive is known, and epoch 4 begins behind it.
        let later = try fixture.restored("b").signCheckpoint().value
        try fixture.restore([first.path], into: "c") { $0.against = [restored] }
        #expect(try fixture.restored("c").activate(knowing: [later]).value.epoch == 4)
    }

    @Test("A checkpoint that no key of the archive signed is not believed")
    func unsigned() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let origin = CheckpointOrigin(try fixture.archive().store.description)
        let head = TreeHead(size: 9_999, root: ContentDigest(of: Array("forged".utf8)))
        let forged = try SignedCheckpoint(
            Checkpoint(origin: origin, head: head),
            key: SigningKey(from: FixedIdentitySource(seed: 77)))
        try HostFiles.write(
            fixture.at("_archive/ledger/main/checkpoints/9999"), forged.bytes)
        try fixture.restore([report.path])
        let state = try fixture.restored().restoration()
        #expect(state != nil && state?.newest?.size != 9_999)
        #expect(
            backupRefusal { _ = try fixture.restored().activate(knowing: [forged]) }
                == .notSigned)
        try HostFiles.remove(fixture.at("_archive/ledger/main/checkpoints/9999"))
        try fixture.register(fixture.outside("2026-07-03 二.txt", "二"))
        let real = try fixture.archive().signCheckpoint().value
        try fixture.restore([report.path], into: "again")
        let again = try fixture.restored("again").restoration()
        #expect(again?.newest?.size == real.head.size)
        #expect(try fixture.restored("again").activate(knowing: [real]).value.lost > 0)
    }
}
