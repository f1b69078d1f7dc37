import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Holds travel in every package, and nothing comes back unheld (rule RET-6).
@Suite struct RestoreHoldsTests {
    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.on("2026-07-02").register(fixture.outside("2026-07-02 合同.txt", "合同"))
        return fixture.on("2026-07-03")
    }

    @discardableResult
    private func lay(
        _ title: String, _ fixture: ArchiveFixture, _ change: (inout NewHold) -> Void = { _ in }
    ) throws -> HoldEntry {
        var hold = NewHold(title: title, reason: "应诉", authority: "朝阳区人民法院")
        hold.numbers = [try #require(ClientNumber(ArchiveFixture.number))]
        change(&hold)
        return try fixture.act { try $0.layHold(hold) }
    }

    private func holds(_ archive: Archive) throws -> [HoldEntry] { try archive.holds() }

    private func package(_ department: String, _ fixture: ArchiveFixture) -> String {
        fixture.at("归档包/2026-07/TF-2026-07-\(department).tar.zst").string
    }

    @Test("A package carries the holds that reach it, the company's all of them")
    func packed() throws {
        let fixture = try fixture()
        let dossier = try lay("甲案", fixture)
        let record = try #require(fixture.listed().records.first)
        let single = try lay("乙案", fixture) {
            $0.numbers = []
            $0.records = ["\(record.id)"]
        }
        let query = try lay("丙案", fixture) {
            $0.numbers = []
            $0.query = HoldQuery(words: ["合同"])
        }
        let other = try lay("丁案", fixture) {
            $0.numbers = []
            $0.query = HoldQuery(words: ["无关"])
        }
        _ = try lay("戊案", fixture) { $0.until = CalendarDate("2026-07-10") }
        try fixture.on("2026-07-27").pack()
        #expect(try fixture.handOver("TF-2026-07-S").holds == [dossier, single, query])
        #expect(try fixture.handOver("TF-2026-07-Z").holds == [dossier, single, query, other])
    }

    @Test("A hold laid behind the backup is carried over, with an event, and holds")
    func carried() throws {
        let fixture = try fixture()
        let old = try lay("甲案", fixture)
        let report = try fixture.backUp()
        let new = try lay("乙案", fixture)
        let restored = try fixture.restore([report.path])
        #expect(restored.holds.map(\.id) == [old.id, new.id])
        #expect(restored.holds.map(\.title) == ["甲案", "乙案"])
        #expect(restored.holds.map(\.isReplayed) == [false, true])
        #expect(restored.holds.allSatisfy { !$0.isReleased })
        #expect(try holds(fixture.restored()) == [old, new])
        _ = try fixture.restored().activate(knowing: [])
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test("One that was released since comes back released")
    func released() throws {
        let fixture = try fixture()
        let old = try lay("甲案", fixture)
        let report = try fixture.backUp()
        try fixture.releaseByHand(old.id)
        let restored = try fixture.restore([report.path])
        #expect(restored.holds.map(\.isReleased) == [true])
        #expect(try holds(fixture.restored()).first?.release?.at != nil)
        _ = try fixture.restored().activate(knowing: [])
        #expect(try fixture.errors(fixture.restored()) == [])
    }

    @Test("Packages alone bring the holds with them; a later package of the company is witness")
    func packages() throws {
        let fixture = try fixture()
        try fixture.on("2026-07-27").pack()
        let new = try lay("乙案", fixture.on("2026-08-03"))
        try fixture.on("2026-08-03").register(fixture.outside("2026-08-02 二.txt", "二"))
        try fixture.on("2026-08-27").pack("2026-08")
        let both = ["S", "Z"].map { package($0, fixture) }
        let witness = fixture.at("归档包/2026-08/TF-2026-08-Z.tar.zst")
        let later = fixture.on("2026-08-28")
        let restored = try later.restore(both, against: false) { $0.against = [witness] }
        #expect(restored.holds.map(\.id) == [new.id])
        #expect(restored.holds.map(\.isReplayed) == [true])
        #expect(try holds(later.restored()) == [new])
        // A department's package of the next month tells of it too, as a source.
        let department = fixture.at("归档包/2026-08/TF-2026-08-S.tar.zst").string
        let third = try later.restore(both + [department], into: "third", against: false) {
            $0.evidenceCopy = true
        }
        #expect(third.holds.map(\.isReplayed) == [true])
        #expect(try holds(later.restored("third")) == [new])
    }
}

extension ArchiveFixture {
    /// Releases a hold as its whole chain does.
    fileprivate func releaseByHand(_ id: EntryID) throws {
        try act { desk in
            let path = Layout.register(.holds, year: 2026)
            let bytes = try desk.store.bytes(path)
            var register = try Register<HoldEntry>(document: bytes)
            let place = try #require(register.entries.firstIndex { $0.id == id })
            let now = Registration(by: desk.actor, at: desk.clock.now())
            var release = HoldRelease(reason: "已结案", registered: now)
            release.at = now.at
            register.entries[place].release = release
            var changes = ChangeSet()
            changes.write(register, to: path, expecting: .digest(ContentDigest(of: bytes)))
            _ = try desk.session.commit(
                changes,
                [
                    EventDraft(
                        .holdReleased, subjects: [.entry: id.description],
                        commitments: [.hold: Commitment.digest(of: register.entries[place])])
                ])
        }
    }
}
