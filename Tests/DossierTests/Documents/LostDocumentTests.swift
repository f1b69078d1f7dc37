import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

/// Whether a file is another volume's lost document, or one of its own.
@Suite("Documents that another volume has lost, or has not")
struct LostDocumentTests {
    private static let volume = "2026/S/A/\(ArchiveFixture.number)"
    private static let next = "2027/S/A/\(ArchiveFixture.number)"

    /// A document of 2026, in January of the next year, whose volume is open too.
    private func january(_ text: String) throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.save("\(Self.volume)/02合同/甲.txt", text)
        try fixture.registerAll()
        let january = fixture.on("2027-01-04")
        try january.act { try $0.openYear(2027) }
        return january
    }

    @Test(
        "A copy of a document that was renamed in its volume, unswept as yet, is a document of its own",
        arguments: ["sweep", "by name"])
    func renamed(way: String) throws {
        let january = try january("甲")
        let (renamed, copy) = (
            january.inVolume("02合同/改名.txt"), january.at("\(Self.next)/02合同/模板.txt")
        )
        try HostFiles.move(january.inVolume("02合同/甲.txt"), to: renamed)
        try HostFiles.copy(renamed, to: copy)
        if way == "sweep" {
            let report = try january.registerAll()
            #expect(Set(report.registered.map(\.act)) == [.moved, .registered])
            #expect(report.waiting == [] && report.missing == [])
        } else {
            let report = try january.register(copy, category: nil)
            #expect(report.registered.map(\.act) == [.registered])
            #expect(try january.registerAll().registered.map(\.act) == [.moved])
        }
        #expect(HostFiles.exists(copy) && HostFiles.exists(renamed))
        #expect(try january.records().map(\.path?.description) == ["02合同/改名.txt"])
        #expect(try january.records(year: 2027).count == 1)
        #expect(try january.verify().valid)
    }

    @Test("Two documents of the same bytes, one renamed and one dragged away: that one is lost")
    func twins() throws {
        let january = try january("甲")
        try january.save("\(Self.volume)/02合同/乙.txt", "甲")
        try january.registerAll()
        try HostFiles.move(
            january.inVolume("02合同/甲.txt"), to: january.inVolume("02合同/改名.txt"))
        let away = january.at("\(Self.next)/02合同/乙.txt")
        try HostFiles.move(january.inVolume("02合同/乙.txt"), to: away)
        #expect(try january.register(away, category: nil).registered.map(\.act) == [.moved])
        #expect(!HostFiles.exists(away))
    }

    @Test(
        "An empty document that is gone holds up no other empty file",
        arguments: ["sweep", "by name"])
    func empty(way: String) throws {
        let january = try january("")
        try HostFiles.remove(january.inVolume("02合同/甲.txt"))
        let file = january.at("\(Self.next)/02合同/空.txt")
        try january.save("\(Self.next)/02合同/空.txt", "")
        let report =
            try way == "sweep"
            ? january.registerAll() : january.register(file, category: nil)
        #expect(report.registered.map(\.act) == [.registered])
        #expect(report.waiting == [] && HostFiles.exists(file))
    }
}
