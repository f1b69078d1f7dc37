import Dossier
import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

/// What people and their programs do to a shared folder while it is an archive (design §3).
@Suite("On a share")
struct OnAShareTests {
    private static let folder = "2026/S/A/\(ArchiveFixture.number)/02合同"

    private func fixture(_ name: String = "合同.docx") throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.save("\(Self.folder)/\(name)", "first")
        try fixture.registerAll()
        return fixture
    }

    private func sweep(
        _ fixture: ArchiveFixture, _ system: InterruptedSystem, settle: Int = 60
    ) throws -> RegisterReport {
        try fixture.archive(system: system).write { try $0.registerAll(settle: settle) }.value
    }

    /// What Office, Excel and editors call the new file while they write it, and the old one.
    static let savers: [(String, new: String, old: String)] = [
        ("Word", "~WRD0001.tmp", "~WRL0001.tmp"), ("Excel", "5A7B2C00", "6B8C3D11.tmp"),
        ("LibreOffice", "lu3121ab.tmp", ".~合同.docx"),
    ]

    @Test("Office's save is a change of the same document, whenever one looks", arguments: savers)
    func save(_ name: String, new: String, old: String) throws {
        let fixture = try fixture()
        let before = try #require(try fixture.records().first)
        let place = { (name: String) in fixture.inVolume("02合同/\(name)") }
        func look() throws {
            #expect(try fixture.registerAll(settle: 60).registered == [], "\(name)")
            _ = try fixture.archive().updateIndex(at: nil, full: false)
        }
        try fixture.save("\(Self.folder)/\(new)", "second")
        try look()
        try HostFiles.move(place("合同.docx"), to: place(old))
        try look()
        try HostFiles.move(place(new), to: place("合同.docx"))
        try look()
        try HostFiles.remove(place(old))
        try fixture.age(place("合同.docx"), to: "2026-06-30")
        let index = try fixture.archive().updateIndex(at: nil, full: false)
        #expect(index.missing == 0)
        let report = try fixture.registerAll(settle: 60)
        #expect(report.registered.map(\.act) == [.newVersion] && report.missing == [])
        let after = try #require(try fixture.records().first)
        #expect(try fixture.records().count == 1)
        #expect(after.id == before.id && after.versions.count == 2)
    }

    /// Names as one system writes them and as another does.
    static let forms = [
        ("composed, then decomposed", "caf\u{E9}.txt", "cafe\u{301}.txt"),
        ("decomposed, then composed", "cafe\u{301}.txt", "caf\u{E9}.txt"),
        ("another case", "Bericht.TXT", "bericht.txt"),
    ]

    @Test("A name in another form or case is the same document", arguments: forms)
    func form(_ case: String, old: String, new: String) throws {
        let fixture = try fixture(old)
        let before = try #require(try fixture.records().first)
        try HostFiles.move(
            fixture.inVolume("02合同/\(old)"), to: fixture.inVolume("02合同/\(new)"))
        try fixture.save("\(Self.folder)/\(new)", "second")
        let waiting = try fixture.registerAll(settle: 60)
        #expect(waiting.missing == [] && waiting.waiting.map(\.reason) == [.settling])
        let index = try fixture.archive().updateIndex(at: nil, full: false)
        #expect((index.changed, index.missing, index.unregistered) == (1, 0, 0))
        #expect(try fixture.registerAll().registered.map(\.act) == [.newVersion])
        let after = try #require(try fixture.records().first)
        #expect(after.id == before.id && after.path?.lastName == Array(new.utf8))
        #expect(try fixture.registerAll() == RegisterReport())
    }

    @Test("Clocks of server and machine an hour apart", arguments: [-3600, 3600] as [Int64])
    func clocks(ahead: Int64) throws {
        let fixture = try fixture()
        let system = InterruptedSystem(serverAhead: ahead)
        try fixture.save("\(Self.folder)/young.txt", "young")
        try fixture.save("\(Self.folder)/old.txt", "old")
        let now = HostSystem().wallClock()
        try HostFiles.setModified(fixture.inVolume("02合同/old.txt"), now - 300)
        let report = try sweep(fixture, system)
        #expect(report.registered.map(\.record.title) == ["old"])
        #expect(report.waiting.map(\.reason) == [.settling])
        try HostFiles.setModified(fixture.inVolume("02合同/young.txt"), now - 100)
        #expect(try sweep(fixture, system).registered.map(\.record.title) == ["young"])
        #expect(try fixture.verify().valid)
    }

    @Test("A share that goes away: status 74, the place is named, and nothing is lost")
    func serverGone() throws {
        let fixture = try fixture()
        try fixture.save("\(Self.folder)/neu.txt", "new")
        let tree = try fixture.tree().filter { !$0.key.contains("/work/") }
        for errno in [Errno.hostIsDown, .staleNFSFileHandle, .socketNotConnected] {
            let system = InterruptedSystem(onOpen: { path throws(Errno) in
                if path.lastName == Array("neu.txt".utf8) { throw errno }
            })
            let error = #expect(throws: StoreError.self) { try sweep(fixture, system, settle: -5) }
            #expect(error?.code == .connectionLost && error?.exitStatus == .inputOutput)
            #expect(error?.place.hasSuffix("02合同/neu.txt") == true)
        }
        #expect(try fixture.tree().filter { !$0.key.contains("/work/") } == tree)
        #expect(try fixture.registerAll().registered.map(\.record.title) == ["neu"])
    }
}
