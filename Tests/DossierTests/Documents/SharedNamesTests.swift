import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

@Suite("Registering everything on a share")
struct SharedNamesTests {
    private static let folder = "2026/S/A/\(ArchiveFixture.number)/02合同"

    @Test(
        "Of two new files with one name the second waits, and is told",
        arguments: [
            ("Unicode forms", "报价e\u{301}.docx", "报价\u{E9}.docx"),
            ("case", "ABC.txt", "abc.txt"),
        ])
    func twins(name: String, first: String, second: String) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.save("\(Self.folder)/\(first)", "a")
        try fixture.save("\(Self.folder)/\(second)", "b")
        for isLater in [false, true] {
            let report = try fixture.registerAll()
            #expect(report.registered.count == (isLater ? 0 : 1))
            #expect(report.waiting.map(\.reason) == [.twin])
            #expect(report.waiting.first?.path.bytes == Array("\(Self.folder)/\(second)".utf8))
            #expect(report.waiting.first?.twin?.bytes == Array("\(Self.folder)/\(first)".utf8))
        }
    }

    @Test("In the middle of an Office save a document waits; it is missing when nothing goes on")
    func officeSave() throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.save("\(Self.folder)/报价.xlsx", "old")
        try fixture.registerAll()
        try HostFiles.move(
            fixture.inVolume("02合同/报价.xlsx"), to: fixture.inVolume("02合同/~WRL0002.tmp"))
        try fixture.save("\(Self.folder)/~WRD0001.tmp", "new")
        let during = try fixture.registerAll(settle: 60)
        #expect(during.missing == [] && during.waiting.map(\.reason) == [.settling])
        #expect(during.waiting.first?.path.description == "\(Self.folder)/报价.xlsx")
        #expect(try fixture.registerAll(settle: 0).missing.count == 1)
        try HostFiles.move(
            fixture.inVolume("02合同/~WRD0001.tmp"), to: fixture.inVolume("02合同/报价.xlsx"))
        try HostFiles.remove(fixture.inVolume("02合同/~WRL0002.tmp"))
        #expect(try fixture.registerAll().registered.map(\.act) == [.newVersion])
    }
}
