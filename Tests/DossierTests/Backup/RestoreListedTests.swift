import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Nothing comes out of a backup but what was put into it.
@Suite struct RestoreListedTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("2026-07-02 合同.txt", "合同"))
        return fixture
    }

    /// Adds a file to a backup, as who has the disk can.
    private func add(_ entry: String, to path: String, _ fixture: ArchiveFixture) throws {
        let name = try #require(FilePath(path).lastComponent?.string.split(separator: ".").first)
        let outcome = try Shell.run(
            """
            rm -rf mend; mkdir mend; cd mend && zstd -dqc '\(path)' > a.tar \
            && mkdir -p "\(name)/$(dirname '\(entry)')" && echo planted > '\(name)/\(entry)' \
            && LC_ALL=C.UTF-8 tar --format=pax -rf a.tar '\(name)/\(entry)' && zstd -qf a.tar -o '\(path)'
            """, in: URL(fileURLWithPath: fixture.directory.path.string))
        try #require(outcome.status == 0, "\(outcome.output)")
    }

    @Test("A file that the inventory does not list is damage")
    func unlisted() throws {
        let fixture = try fixture()
        let report = try fixture.backUp()
        try add("data/2026/S/planted.txt", to: report.path, fixture)
        #expect(
            backupRefusal {
                try fixture.restore([report.path], against: false) { $0.evidenceCopy = true }
            } == .damaged)
        #expect(!HostFiles.exists(fixture.directory.at("restored/_archive")))
    }

    @Test("A backup that is not the one that was made is refused, as far as anybody knows it")
    func exchanged() throws {
        let fixture = try fixture()
        let full = try fixture.backUp()
        try fixture.on("2026-07-02").register(fixture.outside("2026-07-02 二.txt", "二"))
        let later = try fixture.on("2026-07-03").backUp()
        try #require(later.entry.kind == .incremental)
        try add("more.txt", to: full.path, fixture)
        // The archive knows its digest, and so does what stands on it.
        #expect(backupRefusal { try fixture.restore([full.path]) } == .notAsMade)
        #expect(
            backupRefusal {
                try fixture.restore([full.path, later.path], against: false) {
                    $0.evidenceCopy = true
                }
            } == .notAsMade)
    }

    @Test("A package that is not the one that was made is refused")
    func exchangedPackage() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        let package = fixture.at("归档包/2026-07/TF-2026-07-S.tar.zst").string
        try add("more.txt", to: package, fixture)
        #expect(
            backupRefusal {
                try fixture.on("2026-07-28").restore([package]) { $0.only = .path("2026") }
            } == .notAsMade)
    }

    @Test("A stopped restoration with names that are not UTF-8 goes on")
    func rawNames() throws {
        let fixture = try fixture()
        let made = try Shell.run(
            "printf 'raw' > \"$(printf 'archive/待归档/S/\\377\\376raw')\"",
            in: URL(fileURLWithPath: fixture.directory.path.string))
        try #require(made.status == 0)
        let before = try fixture.listing(fixture.root)
        let report = try fixture.backUp()
        var request = RestoreRequest(
            sources: [FilePath(report.path)], into: fixture.directory.at("restored"))
        request.against = [fixture.root]
        struct Enough: Error {}
        let restorer = Restorer(clock: FixedClock(fixture.moment))
        var hooks = RestoreHooks()
        hooks.publishing = { _ in throw Enough() }
        #expect(throws: Enough.self) { _ = try restorer.restore(request, hooks: hooks) }
        _ = try restorer.restore(request)
        #expect(try fixture.listing(fixture.directory.at("restored")) == before)
    }
}
