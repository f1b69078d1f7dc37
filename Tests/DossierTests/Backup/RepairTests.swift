import Dossier
import DossierLedger
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
        let head = try fixture.addPerson("主任", department: "Z", roles: ["office-head"])
        let office = try fixture.as_(head).archive()
        #expect(
            backupRefusal {
                _ = try office.bringBack(path, from: [source], evidence: "误删")
            } == .inTheWay)
        let stranger = try fixture.addPerson("刘娜", department: "M", roles: ["sales"])
        #expect(
            refusal { _ = try fixture.as_(stranger).archive().repair(path, from: [source]) }
                == .notPermitted)
        #expect(fixture.text(path.description) == "rotten")
        try HostFiles.remove(fixture.at(path.description))
        #expect(backupRefusal { _ = try archive.repair(path, from: [source]) } == .gone)
        _ = try office.bringBack(path, from: [source], evidence: "误删")
        #expect(fixture.text(path.description) == "合同")
        #expect(try fixture.errors(fixture.archive()) == [])
    }

    @Test("What is gone comes back by the office's approval, and not for its applicant (PACK-6)")
    func approved() throws {
        let (fixture, path) = try fixture()
        let source = FilePath(try fixture.backUp().path)
        let head = try fixture.addPerson("主任", department: "Z", roles: ["office-head"])
        let manager = try fixture.addPerson(
            "经理", department: "S", roles: ["department-manager"])
        try HostFiles.remove(fixture.at(path.description))
        for person in [StaffID(serial: 1), manager] {
            let archive = try fixture.as_(person).archive()
            #expect(
                refusal { _ = try archive.bringBack(path, from: [source], evidence: "误删") }
                    == .approvalNeeded)
            #expect(fixture.text(path.description) == nil)
            let attempt = try #require(try archive.alarms().last)
            #expect(attempt.action == "restoreIntoArchive" && attempt.rule == "PACK-6")
        }
        let office = try fixture.as_(head).archive()
        #expect(
            refusal { _ = try office.bringBack(path, from: [source], evidence: nil) }
                == .evidenceNeeded)
        let item = try #require(try fixture.records().first).item.description
        let report = try office.bringBack(path, from: [source], evidence: item).value
        let events = try Ledger(store: office.store).events().map(\.event)
        let event = try #require(events.first { $0.sequence == report.sequence })
        #expect(event.action == .documentRestored && event.facts[.approval] == "single")
        #expect(event.facts[.evidence] == (try fixture.records().first?.id.description))
        #expect(fixture.text(path.description) == "合同")
        #expect(try fixture.errors(office) == [])
        #expect(try office.verifyLedger().findings == [])
    }
}
