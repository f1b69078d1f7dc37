import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// From whatever was made before a list was executed and closed, nothing of it comes back.
@Suite struct RestoreClosedTests {
    private static let gone = ["纪要", "来函"]

    /// A closed list, and the sources that were made before it: a full and an incremental backup, and
    /// the packages.
    private func closed() throws -> (archive: ArchiveFixture, backups: [String], packages: [String])
    {
        var fixture = try DisposalFixture()
        let archive = fixture.retention.archive
        var backups = [try archive.on("2026-07-20").backUp().path]
        try archive.on("2026-07-27").pack("2026-07")
        backups.append(try archive.on("2026-08-20").backUp().path)
        let packages = ["S", "Z"].map { archive.at("归档包/2026-07/TF-2026-07-\($0).tar.zst").string }
        let list = try fixture.bring(fixture.create(), to: .counted)
        let done = try fixture.execute(list)
        let count = DisposalAct.count(items: 2, statement: "已销毁")
        try fixture.act(done, .supervisorZ, count)
        try fixture.act(done, .supervisorS, count)
        var request = RewriteRequest(FilePath(packages[0]))
        request.output = nil
        let kept = archive.directory.at("kept.tar.zst")
        try HostFiles.copy(FilePath(packages[0]), to: kept)
        _ = try fixture.archive().rewrite(request, without: list.list.number)
        let contract = RetentionFixture.name(RetentionFixture.contract)
        // The backups are on a disk that is not looked at here: somebody wrote that they are gone.
        try HostFiles.move(archive.disk, to: archive.directory.at("elsewhere"))
        for (place, copy) in try fixture.show(list).copies.enumerated() where copy.gone == nil {
            _ = try fixture.disposals().confirmCopy(
                list.list.number, place + 1, copy.kind == .package ? .rewritten : .confirmed,
                evidence: contract)
        }
        let end = try fixture.disposals().close(list.list.number, remark: nil).value
        try #require(end.list.state == .closed)
        let moved = backups.map { $0.replacing("/disk/", with: "/elsewhere/") }
        return (archive.on(DisposalFixture.after), moved, [kept.string, packages[1]])
    }

    /// The destroyed documents that lie in a folder.
    private func found(_ archive: ArchiveFixture, _ name: String) throws -> [String] {
        let tree = try Shell.run(
            "grep -rlaxE '\(Self.gone.joined(separator: "|"))' . --include='*.txt'; true",
            in: URL(fileURLWithPath: archive.directory.at(name).string)
        ).output
        return tree.split(separator: "\n").map(String.init)
    }

    @Test("Nothing of it comes back, and what was left out is told")
    func restored() throws {
        let (archive, backups, packages) = try closed()
        let volume = try #require(RelativePath("2026/S/A/\(ArchiveFixture.number)"))
        let ways: [(name: String, sources: [String], change: (inout RestoreRequest) -> Void)] = [
            ("full", [backups[0]], { _ in }), ("both", backups, { _ in }),
            ("packages", packages, { _ in }),
            ("only", backups, { $0.only = .path(volume) }),
            ("at", backups, { $0.at = CalendarDate("2026-07-21") }),
            ("evidence", backups, { $0.evidenceCopy = true }),
        ]
        for way in ways {
            let report = try archive.restore(way.sources, into: way.name) { way.change(&$0) }
            #expect(try found(archive, way.name) == [], "\(way.name)")
            let skipped = Set(report.skipped.filter { $0.reason == "destroyed" }.map(\.path))
            #expect(skipped.count == 2, "\(way.name): \(report.skipped)")
        }
        _ = try archive.restored("both").activate(knowing: [])
        #expect(try found(archive, "both") == [])
        #expect(try archive.errors(archive.restored("both")) == [])
    }
}
