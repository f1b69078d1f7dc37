import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What is restored is whole or not there, and what was destroyed stays so.
@Suite struct RestoreTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        let file = try fixture.outside("2026-07-02 合同.txt", "合同")
        try fixture.on("2026-07-02").register(file)
        return fixture.on("2026-07-03")
    }

    /// The path of the one document.
    private func document(_ fixture: ArchiveFixture) throws -> RelativePath {
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        let list = try RecordList(
            document: Array(try #require(fixture.text("\(volume)/records.json")).utf8))
        let path = try #require(list.records.first?.path?.text)
        return try #require(RelativePath("\(volume)/\(path)"))
    }

    /// Destroys the document as a disposal will, in the tree alone.
    private func destroy(_ fixture: ArchiveFixture) throws {
        let path = "2026/S/A/\(ArchiveFixture.number)/records.json"
        var list = try RecordList(document: Array(try #require(fixture.text(path)).utf8))
        try HostFiles.remove(fixture.at(try document(fixture).description))
        list.records[0].tombstone = Tombstone(
            at: try #require(Timestamp("2026-07-10T10:00:00+08:00")), list: "list")
        try HostFiles.write(fixture.at(path), list.document)
    }

    @Test(
        "Without a source for what was destroyed nothing comes back; a copy for evidence is marked")
    func evidence() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        #expect(
            backupRefusal { try fixture.restore([report.path], against: false) } == .noTombstones)
        #expect(!HostFiles.exists(fixture.directory.at("restored")))
        let copy = try fixture.restore([report.path], against: false) { $0.evidenceCopy = true }
        #expect(copy.isEvidence)
        #expect(HostFiles.exists(fixture.directory.at("restored/证据副本-EVIDENCE-COPY.txt")))
        #expect(
            backupRefusal { _ = try fixture.restored().activate(knowing: []) } == .evidenceCopy)
    }

    @Test("What was destroyed since does not come back, and the report says why")
    func tombstones() throws {
        let fixture = try fixture()
        let path = try document(fixture)
        let report = try fixture.backUp()
        try destroy(fixture)
        #expect(
            backupRefusal { try fixture.restore([report.path], against: false) } == .noTombstones)
        let restored = try fixture.restore([report.path])
        #expect(restored.skipped.map(\.reason) == ["destroyed"])
        #expect(restored.skipped.map(\.path) == [path])
        #expect(!HostFiles.exists(fixture.directory.at("restored/\(path)")))
        let part = try fixture.restore([report.path], into: "part") { $0.only = .path(path) }
        #expect(part.documents == 0 && part.skipped.map(\.reason) == ["destroyed"])
        // Its record is the tombstone, which the ledger knows once the archive is in use.
        _ = try fixture.restored().activate(knowing: [])
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test("A part comes back by number or path")
    func part() throws {
        let fixture = try fixture()
        let path = try document(fixture)
        let report = try fixture.backUp()
        let one = try fixture.restore([report.path], into: "one") { $0.only = .path(path) }
        #expect(one.documents == 1)
        #expect(fixture.directory.text("one/\(path)") == "合同")
        let number = try #require(RestoreFilter(ArchiveFixture.number))
        let dossier = try fixture.restore([report.path], into: "dossier") { $0.only = number }
        #expect(dossier.documents > 4)
        #expect(!HostFiles.exists(fixture.directory.at("dossier/_archive")))
        #expect(
            backupRefusal {
                try fixture.restore([report.path], into: "none") { $0.only = .path("nothing") }
            } == .nothingFound)
    }

    @Test("What is not whole, not of one archive or in the way is refused in words")
    func refused() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let other = try ArchiveFixture(identities: FixedIdentitySource(seed: 1 << 32))
        let foreign = try other.backUp()
        let broken = fixture.directory.at("broken.tar.zst")
        let bytes = Array(
            try #require(FileManager.default.contents(atPath: report.path)).dropLast(600))
        try HostFiles.write(broken, bytes)
        try HostFiles.write(fixture.directory.at("text.txt"), Array("text".utf8))
        try fixture.directory.add(.directory(["full": .directory(["a": .file("mine")])]))
        let cases: [(String, [String], String, BackupError.Code)] = [
            ("two archives", [report.path, foreign.path], "a", .twoArchives),
            ("cut off", [broken.string], "b", .damaged),
            ("no backup", [fixture.directory.at("text.txt").string], "c", .notABackup),
            ("not empty", [report.path], "full", .notEmpty),
        ]
        for (name, sources, into, code) in cases {
            #expect(backupRefusal { try fixture.restore(sources, into: into) } == code, "\(name)")
            #expect(!HostFiles.exists(fixture.directory.at("\(into)/_archive")), "\(name)")
        }
        #expect(fixture.directory.text("full/a") == "mine")
    }

    @Test("A restoration that was stopped goes on, and shows nothing before it is whole")
    func stopped() throws {
        let fixture = try fixture()
        var state: UInt64 = 1
        let noise = (0..<1_500_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        try fixture.save("待归档/S/large.bin")
        try HostFiles.write(fixture.at("待归档/S/large.bin"), noise)
        let before = try fixture.listing(fixture.root)
        let report = try fixture.backUp()
        struct Enough: Error {}
        var calls = 0
        #expect(throws: Enough.self) {
            try fixture.restore(
                [report.path],
                progress: { _ in
                    calls += 1
                    if calls == 2 { throw Enough() }
                })
        }
        let shown = try FileManager.default.contentsOfDirectory(
            atPath: fixture.directory.at("restored").string)
        #expect(shown == [".dossier-restore"])
        try fixture.restore([report.path])
        #expect(try fixture.listing(fixture.directory.at("restored")) == before)
    }

    @Test("A restored archive is read-only until it is activated, and then declares its loss")
    func activation() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        let file = try fixture.outside("2026-07-05 后来.txt", "lost")
        try fixture.on("2026-07-05").register(file)
        let held = try fixture.archive().signCheckpoint().value
        try fixture.restore([report.path])
        let restored = try fixture.restored()
        #expect(backupRefusal { _ = try restored.write { _ in } } == .notActivated)
        let other = try ArchiveFixture(identities: FixedIdentitySource(seed: 1 << 32))
        let foreign = try other.archive().signCheckpoint().value
        #expect(backupRefusal { _ = try restored.activate(knowing: [foreign]) } == .twoArchives)
        let written = try restored.activate(knowing: []).value
        #expect(written.epoch == 2 && written.lost > 0)
        #expect(
            backupRefusal { _ = try fixture.restored().activate(knowing: []) }
                == .nothingToActivate)
        let now = try fixture.restored()
        #expect(try fixture.errors(now) == [])
        let verdict = try now.verifyLedger(since: [HeldCheckpoint(name: "held", signed: held)])
        #expect(verdict.findings.map(\.rule) == ["history-declared-loss"])
        _ = try now.write { desk in
            try desk.addCommunication(
                fixture.client(), on: desk.clock.today(), channel: "电话", content: "again",
                department: nil, counterpart: nil, result: nil)
        }
    }

    @Test("Who holds a checkpoint of the epoch before is told of a loss, and of no forgery")
    func epochs() throws {
        let fixture = try fixture()
        let kept = try fixture.archive().signCheckpoint().value
        let key = try fixture.archive().verifierKey()
        let report = try fixture.backUp()
        let file = try fixture.outside("2026-07-05 后来.txt", "lost")
        try fixture.on("2026-07-05").register(file)
        let lost = try fixture.archive().signCheckpoint().value
        // Nobody has the lost checkpoint at hand when the archive is put to use.
        try fixture.restore([report.path], against: false) { $0.against = [FilePath(report.path)] }
        _ = try fixture.restored().activate(knowing: [])
        for content in ["一", "二", "三"] {
            _ = try fixture.restored().write { desk in
                try desk.addCommunication(
                    fixture.client(), on: desk.clock.today(), channel: "电话", content: content,
                    department: nil, counterpart: nil, result: nil)
            }
        }
        let now = try fixture.on("2026-07-27").restored()
        _ = try now.pack(PackRequest(month: try #require(YearMonth("2026-07"))))
        let package = try #require(now.packageFile("TF-2026-07-Z"))
        for (held, rules) in [(kept, []), (lost, ["history-declared-loss"])] {
            let brought = HeldCheckpoint(name: "held", signed: held)
            #expect(try now.verifyLedger(since: [brought]).findings.map(\.rule) == rules)
            let report = try PackageVerifier(trust: PackageTrust(held: held))
                .verify(.file(package))
            let told = report.findings.filter { $0.severity != .notice }.map(\.rule)
            #expect(told.filter { $0 != "package-not-proved" } == rules, "\(told)")
        }
        let proved = try PackageVerifier(trust: PackageTrust(key: key)).verify(.file(package))
        #expect(proved.authenticity == .sandbox && proved.valid)
    }

    @Test("Packages of months come back merged, in whatever order they are named")
    func packages() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        let file = try fixture.outside("2026-08-02 二.txt", "二")
        try fixture.on("2026-08-02").register(file)
        try fixture.on("2026-08-25").pack("2026-08")
        let names = try ["2026-07", "2026-08"].flatMap { month in
            try FileManager.default.contentsOfDirectory(
                atPath: fixture.at("归档包/\(month)").string
            ).filter { $0.hasSuffix(".zst") }.map { fixture.at("归档包/\(month)/\($0)").string }
        }
        let report = try fixture.restore(names.reversed())
        #expect(report.documents > 4)
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        let found = try #require(fixture.directory.text("restored/\(volume)/records.json"))
        let lists = try [found, try #require(fixture.text("\(volume)/records.json"))].map {
            try RecordList(document: Array($0.utf8)).records
        }
        // The list in a package is as it was before that package sealed what it holds.
        #expect(lists[0].map(\.id) == lists[1].map(\.id))
        for record in lists[1] {
            let path = "\(volume)/\(try #require(record.path).description)"
            #expect(fixture.directory.text("restored/\(path)") == fixture.text(path))
        }
        #expect(backupRefusal { try fixture.restore([names[2]], into: "gap") } == .gap)
    }

    @Test("What a later package says was destroyed does not come back from an earlier one")
    func destroyedSince() throws {
        let fixture = try fixture()
        let path = try document(fixture)
        try fixture.on("2026-07-27").pack()
        let package = fixture.at("归档包/2026-07/TF-2026-07-S.tar.zst").string
        let whole = try fixture.restore([package], into: "before") { $0.only = .path(path) }
        #expect(whole.documents == 1)
        try destroy(fixture)
        let after = try fixture.restore([package], into: "after") { $0.only = .path(path) }
        #expect(after.documents == 0 && after.skipped.map(\.reason) == ["destroyed"])
        #expect(!HostFiles.exists(fixture.directory.at("after/\(path)")))
        #expect(
            backupRefusal {
                try fixture.restore([package], into: "alone", against: false)
            } == .noTombstones)
    }

    @Test("Without room for what is to be restored nothing is begun", arguments: [false, true])
    func noRoom(isPackage: Bool) throws {
        let fixture = try fixture()
        var source = fixture.at("归档包/2026-07/TF-2026-07-S.tar.zst").string
        if isPackage {
            try fixture.on("2026-07-27").pack()
        } else {
            source = try fixture.backUp().path
        }
        let part: (inout RestoreRequest) -> Void = {
            if isPackage { $0.only = .path("2026") }
        }
        let little = KilledSystem(after: .max, free: isPackage ? 2_000 : 20_000)
        #expect(
            backupRefusal { try fixture.restore([source], system: little, part) }
                == .noRoomToRestore)
        let aim = fixture.directory.at("restored").string
        #expect(try FileManager.default.contentsOfDirectory(atPath: aim).isEmpty)
        let enough = KilledSystem(after: .max, free: 50_000_000)
        #expect(try fixture.restore([source], system: enough, part).documents > 0)
    }

    @Test("A folder stands for what is in it of this archive, and what is left aside is told")
    func folders() throws {
        let fixture = try fixture()
        let backup = try fixture.backUp()
        try fixture.on("2026-07-27").pack()
        let other = try ArchiveFixture(identities: FixedIdentitySource(seed: 1 << 32))
        let foreign = FilePath(try other.backUp().path)
        try HostFiles.copy(foreign, to: fixture.disk.appending("foreign-full.tar.zst"))
        try HostFiles.write(fixture.disk.appending("text.tar.zst"), Array("text".utf8))
        try HostFiles.write(fixture.disk.appending("notes.txt"), Array("text".utf8))
        let package = fixture.disk.appending("sub")
        try HostFiles.makeFolder(package)
        try HostFiles.copy(
            fixture.at("归档包/2026-07/TF-2026-07-S.tar.zst"), to: package.appending("s.tar.zst"))
        let id = try fixture.archive().store.description.id
        let named = try NamedSources([fixture.disk], of: id)
        #expect(named.files.map(\.string) == [backup.path])
        #expect(
            Set(named.leftAside.map(\.reason))
                == [.otherArchive, .notABackup, .besideBackups])
        // For one document both count; where the archive is not known nothing is chosen by chance.
        #expect(try NamedSources([fixture.disk], of: id, isMixed: true).files.count == 2)
        #expect(try NamedSources([package]).files.count == 1)
        let all = try NamedSources([fixture.disk]).files.map(\.string)
        #expect(backupRefusal { try fixture.restore(all) } == .twoArchives)
        try HostFiles.makeFolder(fixture.directory.at("empty"))
        #expect(
            backupRefusal { _ = try NamedSources([fixture.directory.at("empty")]) } == .notABackup)
    }

    @Test("A refused restoration leaves nothing behind")
    func refusedCleanly() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        #expect(
            backupRefusal { try fixture.restore([report.path]) { $0.only = .path("nothing") } }
                == .nothingFound)
        #expect(try fixture.restore([report.path]).documents > 4)
    }
}
