import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A document that rotted is put back, and what lay there is kept.
@Suite struct RepairTests {
    private func fixture() throws -> (ArchiveFixture, RelativePath) {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(fixture.outside("2026-07-02 合同.txt", "合同"))
        let volume = "2026/S/A/\(ArchiveFixture.number)"
        let list = try RecordList(
            document: Array(try #require(fixture.text("\(volume)/records.json")).utf8))
        let path = try #require(list.records.first?.path?.text)
        return (fixture, try #require(RelativePath("\(volume)/\(path)")))
    }

    @Test("An overwritten document comes back from backup or package", arguments: [true, false])
    func repaired(fromBackup: Bool) throws {
        let (fixture, path) = try fixture()
        let source: String
        if fromBackup {
            source = try fixture.backUp().path
        } else {
            source = fixture.at(try fixture.on("2026-07-27").pack().packages[0].path).string
        }
        #expect(
            backupRefusal { _ = try fixture.archive().repair(path, from: [FilePath(source)]) }
                == .isSound)
        try HostFiles.overwrite(fixture.at(path.description), with: "rotten")
        let report = try fixture.archive().repair(path, from: [FilePath(source)]).value
        #expect(fixture.text(path.description) == "合同")
        #expect(fixture.text(try #require(report.displaced?.description)) == "rotten")
        #expect(try fixture.errors(fixture.archive()) == [])
    }

    @Test("Only what belongs there is put back")
    func refused() throws {
        let (fixture, path) = try fixture()
        let source = FilePath(try fixture.backUp().path)
        let other = try ArchiveFixture(identities: FixedIdentitySource(seed: 1 << 32))
        let foreign = FilePath(try other.backUp().path)
        try HostFiles.overwrite(fixture.at(path.description), with: "rotten")
        let archive = try fixture.archive()
        #expect(backupRefusal { _ = try archive.repair(path, from: [foreign]) } == .twoArchives)
        #expect(backupRefusal { _ = try archive.repair("2026/x", from: [source]) } == .noRecord)
        #expect(backupRefusal { _ = try archive.bringBack(path, from: [source]) } == .inTheWay)
        let stranger = try fixture.addPerson("刘娜", department: "M", roles: ["sales"])
        #expect(
            refusal { _ = try fixture.as_(stranger).archive().repair(path, from: [source]) }
                == .notPermitted)
        #expect(fixture.text(path.description) == "rotten")
        try HostFiles.remove(fixture.at(path.description))
        _ = try archive.bringBack(path, from: [source])
        #expect(fixture.text(path.description) == "合同")
        #expect(try fixture.errors(fixture.archive()) == [])
    }
}
