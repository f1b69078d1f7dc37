import Dossier
import DossierLedger
import DossierModel
import DossierRegistration
import DossierRetention
import SystemPackage
import TestSupport
import Testing

@Suite("That a copy of what was destroyed is gone")
struct CopyEvidenceTests {
    /// A list that is executed, with a copy that somebody wrote down.
    private func destroyed(
        at place: String, _ fixture: inout DisposalFixture
    ) throws -> (list: DisposalView, copy: EntryID) {
        var new = NewCopy(kind: .backup, name: "移动硬盘", place: place, holder: "王敏")
        new.digest = ContentDigest(of: [1])
        let entry = try fixture.retention.archive.on("2026-08-01").act { try $0.enterCopy(new) }
        let list = try fixture.bring(fixture.create(), to: .counted)
        return (try fixture.execute(list), entry.id)
    }

    private func confirm(
        _ way: DisposalCopy.Gone.Way, _ list: DisposalView, _ fixture: DisposalFixture,
        evidence: String? = nil
    ) throws -> DisposalView {
        try fixture.disposals().confirmCopy(list.list.number, 1, way, evidence: evidence).value
    }

    private var contract: String { RetentionFixture.name(RetentionFixture.contract) }

    @Test("needs something that shows it where somebody else has it")
    func evidence() throws {
        var fixture = try DisposalFixture()
        let (list, id) = try destroyed(at: "保险柜", &fixture)
        for way in [DisposalCopy.Gone.Way.destroyed, .confirmed, .rewritten] {
            #expect(disposalRefusal { try confirm(way, list, fixture) }?.code == .noEvidence)
        }
        let own = DisposalFixture.all[0]
        let refused = disposalRefusal { try confirm(.destroyed, list, fixture, evidence: own) }
        #expect(refused?.code == .noEvidence)
        let done = try confirm(.destroyed, list, fixture, evidence: contract)
        #expect(done.copies[0].gone?.evidence != nil)
        #expect(try CopyBook(reading: fixture.archive().store).entry(id)?.state == .destroyed)
    }

    @Test("is not believed while it can be seen")
    func seen() throws {
        var fixture = try DisposalFixture()
        let directory = fixture.retention.archive.directory
        try HostFiles.makeFolder(directory.at("disk"))
        try HostFiles.write(directory.at("disk/移动硬盘.tar.zst"), [1])
        try HostFiles.write(directory.at("disk/readme.txt"), [1])
        let (list, _) = try destroyed(at: directory.at("disk").string, &fixture)
        let refused = disposalRefusal { try confirm(.destroyed, list, fixture, evidence: contract) }
        #expect(refused?.code == .copyStillThere)
        try HostFiles.remove(directory.at("disk/移动硬盘.tar.zst"))
        #expect(try confirm(.destroyed, list, fixture).copies[0].gone != nil)
    }

    @Test("says nothing of what else it holds, where its holder only took the items out")
    func cleared() throws {
        var fixture = try DisposalFixture()
        let (list, id) = try destroyed(at: "保险柜", &fixture)
        _ = try confirm(.confirmed, list, fixture, evidence: contract)
        let book = try CopyBook(reading: fixture.archive().store)
        let entry = try #require(book.entry(id))
        #expect(entry.state.isHeld && entry.cleared == [list.list.id])
        #expect(try fixture.retention.findings() == [])
    }
}
