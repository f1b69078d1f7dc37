import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What was destroyed since does not come back, wherever it lay, whenever that became known.
@Suite struct RestoreDestroyedTests {
    private static let secret = "绝密合同的内容"

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.on("2026-07-02").register(
            fixture.outside("2026-07-02 合同.txt", Self.secret))
        return fixture.on("2026-07-03")
    }

    private var volume: String { "2026/S/A/\(ArchiveFixture.number)" }

    @Test("A document that had another name then is known by its bytes", arguments: [true, false])
    func renamed(keepsDigest: Bool) throws {
        let fixture = try fixture()
        let path = try fixture.document()
        try HostFiles.move(fixture.at("\(path)"), to: fixture.at("\(volume)/16其他/改名.txt"))
        try fixture.save("待归档/S/副本.txt", Self.secret)
        try fixture.save("待归档/S/空.txt", "")
        let record = try #require(fixture.listed().records.first?.id)
        try fixture.save("_archive/work/quarantine/\(record)-0123456789abcdef", "displaced")
        try fixture.save(
            "_archive/work/quarantine/01a17720-ca00-7151-9151-515151515151.\(record)", "waits")
        let report = try fixture.backUp()
        let whole = try fixture.restore([report.path], into: "before")
        #expect(try fixture.files(holding: Self.secret, in: "before").count == 2)
        try HostFiles.move(fixture.at("\(volume)/16其他/改名.txt"), to: fixture.at("\(path)"))
        try HostFiles.remove(fixture.at("待归档/S/副本.txt"))
        try fixture.bury(keepsDigest: keepsDigest)
        let restored = try fixture.restore([report.path])
        #expect(try fixture.files(holding: Self.secret, in: "restored") == [])
        #expect(HostFiles.exists(fixture.directory.at("restored/待归档/S/空.txt")))
        let quarantine = "_archive/work/quarantine"
        #expect(
            restored.skipped.map(\.path.description).sorted()
                == [
                    "\(volume)/16其他/改名.txt", "\(quarantine)/\(record)-0123456789abcdef",
                    "\(quarantine)/01a17720-ca00-7151-9151-515151515151.\(record)",
                    "待归档/S/副本.txt",
                ].sorted())
        #expect(whole.documents - restored.documents == 4)
        let bytes = 2 * Self.secret.utf8.count + "displaced".utf8.count + "waits".utf8.count
        #expect(whole.bytes - restored.bytes == Int64(bytes))
    }

    @Test(
        "What was registered only behind the backup is known too, if its digest was kept",
        arguments: [true, false])
    func registeredLater(keepsDigest: Bool) throws {
        let fixture = try fixture()
        try fixture.save("待归档/S/2026-07-03 新.txt", "后来登记")
        let report = try fixture.backUp()
        let file = fixture.at("待归档/S/2026-07-03 新.txt")
        try fixture.register(fixture.outside("2026-07-03 新.txt", "后来登记"))
        try HostFiles.remove(file)
        try fixture.bury(1, keepsDigest: keepsDigest)
        let restored = try fixture.restore([report.path])
        #expect(restored.unrecognised == (keepsDigest ? 0 : 1))
        let left = try fixture.files(holding: "后来登记", in: "restored")
        #expect(left == (keepsDigest ? [] : ["待归档/S/2026-07-03 新.txt"]))
    }

    @Test("The same bytes of a document that was not destroyed stay")
    func alike() throws {
        let fixture = try fixture()
        try fixture.save("\(volume)/16其他/2026-07-03 另一份.txt", Self.secret)
        try fixture.registerAll()
        try #require(fixture.listed().records.count == 2)
        let report = try fixture.backUp()
        try fixture.bury(0)
        let restored = try fixture.restore([report.path])
        #expect(restored.skipped.count == 1)
        #expect(try fixture.files(holding: Self.secret, in: "restored").count == 1)
        _ = try fixture.restored().activate(knowing: [])
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test("Nothing is said of what nobody asked for, and its bytes count no more")
    func part() throws {
        let fixture = try fixture()
        try fixture.register(fixture.outside("2026-07-03 二.txt", "二"))
        let report = try fixture.backUp()
        let folder = try #require(fixture.document().parent)
        try fixture.bury()
        let missing = try #require(folder.appending(name: Array("nope.txt".utf8)))
        #expect(
            backupRefusal { try fixture.restore([report.path]) { $0.only = .path(missing) } }
                == .nothingFound)
        let part = try fixture.restore([report.path], into: "part") { $0.only = .path(folder) }
        #expect(part.documents == 1 && part.bytes == 3 && part.skipped.count == 1)
    }

    @Test("What is destroyed while it is at work does not come back")
    func meanwhile() throws {
        let fixture = try fixture()
        let path = try fixture.document()
        let report = try fixture.backUp()
        var request = RestoreRequest(
            sources: [FilePath(report.path)], into: fixture.directory.at("restored"))
        request.against = [fixture.root]
        var isBuried = false
        let restored = try fixture.archive().restoreCopy(request) { _ in
            if !isBuried { try fixture.bury() }
            isBuried = true
        }.value
        #expect(restored.skipped.map(\.path) == [path])
        #expect(try fixture.files(holding: Self.secret, in: "restored") == [])
        _ = try fixture.restored().activate(knowing: [])
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test(
        "What is destroyed before a stopped restoration goes on does not come back, whatever has its name already"
    )
    func stopped() throws {
        let fixture = try fixture()
        let path = try fixture.document()
        let report = try fixture.backUp()
        let whole = try fixture.restore([report.path], into: "whole")
        var stages = 0
        for step in 1...4_000 {
            let name = "aim\(step)"
            let system = KilledSystem(after: step)
            let outcome = Result {
                try fixture.restore([report.path], into: name, system: system)
            }
            if case .success = outcome { break }
            let aim = fixture.directory.at(name)
            guard
                HostFiles.exists(aim.appending(".dossier-restore/whole"))
                    || HostFiles.exists(aim.appending(".dossier-restored"))
            else {
                try HostFiles.remove(aim)
                continue
            }
            stages += 1
        }
        try #require(stages > 3)
        try fixture.bury()
        let left = try FileManager.default.contentsOfDirectory(
            atPath: fixture.directory.path.string
        ).filter { $0.hasPrefix("aim") }.sorted()
        for name in left
        where !HostFiles.exists(fixture.directory.at("\(name)/_archive"))
            || HostFiles.exists(fixture.directory.at("\(name)/.dossier-restored"))
            || HostFiles.exists(fixture.directory.at("\(name)/.dossier-restore"))
        {
            // Nothing else is taken for what lies there.
            let other = backupRefusal {
                try fixture.restore([report.path], into: name) { $0.only = .path(path) }
            }
            #expect(other == .otherRestoration || other == .notEmpty, "\(name)")
            let restored = try fixture.restore([report.path], into: name)
            #expect(restored.documents == whole.documents - 1, "\(name)")
            #expect(restored.skipped.map(\.path) == [path], "\(name)")
            #expect(try fixture.files(holding: Self.secret, in: name) == [], "\(name)")
            let rest = try FileManager.default.contentsOfDirectory(
                atPath: fixture.directory.at(name).string)
            #expect(!rest.contains { $0.hasPrefix(".dossier") }, "\(name)")
            _ = try fixture.restored(name).activate(knowing: [])
            #expect(try fixture.errors(fixture.restored(name)) == [], "\(name)")
        }
    }
}
