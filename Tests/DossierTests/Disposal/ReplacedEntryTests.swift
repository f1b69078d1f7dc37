import Dossier
import DossierLedger
import DossierModel
import DossierRetention
import TestSupport
import Testing

@Suite("No act makes good what somebody wrote past the program into")
struct ReplacedEntryTests {
    private static let holds = "_archive/registers/holds/2057.json"
    private static let lists = "_archive/registers/disposals/2057.json"
    private static let records = "2026/S/A/\(ArchiveFixture.number)/records.json"

    /// Why the ledger does not vouch; nil where the act was done or refused for something else.
    private func refusal<Value>(_ work: () throws -> Value) -> LedgerError.Code? {
        do {
            _ = try work()
            return nil
        } catch {
            return (error as? LedgerError)?.code
        }
    }

    private func alter(
        _ fixture: DisposalFixture, _ path: String, _ from: String, to: String
    ) throws -> String {
        let text = try #require(fixture.retention.archive.text(path))
        #expect(text.contains(from))
        try fixture.retention.archive.save(path, text.replacing(from, with: to))
        return text
    }

    @Test("a hold, whose release is forged")
    func hold() throws {
        let fixture = try DisposalFixture()
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        let hold = try fixture.archive(.legal).write { try $0.layHold(new) }.value
        let release = { (post: DisposalFixture.Post) in
            try fixture.archive(post).write { try $0.releaseHold(hold.id, reason: "案件已结") }.value
        }
        let text = try alter(fixture, Self.holds, "应诉", to: "已经和解")
        #expect(refusal { try release(.legal) } == .notVouched)
        try fixture.retention.archive.save(Self.holds, text)
        #expect(try release(.legal).release?.at == nil)
        // A file from a backup, of before the release was asked for: its state was vouched for once.
        try fixture.retention.archive.save(Self.holds, text)
        #expect(try release(.legal).release?.at == nil)
        #expect(try release(.generalManager).release?.at != nil)
    }

    @Test("a list, whose state or people are changed")
    func list() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .deptReview)
        let manager = try fixture.id(.manager)
        for (from, to) in [
            ("deptReview", "approval"), ("\"holding\": \"S\"", "\"holding\": \"J\""),
        ] {
            let text = try alter(fixture, Self.lists, from, to: to)
            #expect(
                refusal { try fixture.act(list, nil, .withdraw(reason: "重拟")) } == .notVouched)
            try fixture.retention.archive.save(Self.lists, text)
        }
        try fixture.act(list, .manager, .decide(.agree, comment: nil))
        #expect(try fixture.show(list).list.decisions.map(\.by) == [manager])
    }

    @Test("a record, whose class or date is changed")
    func record() throws {
        let fixture = try DisposalFixture()
        let name = RetentionFixture.name(RetentionFixture.minutes)
        let personal = { PersonalData(try fixture.archive()) }
        let text = try alter(fixture, Self.records, "\"title\": \"纪要\"", to: "\"title\": \"别的\"")
        #expect(refusal { try personal().restrict(name, reason: "客户要求") } == .notVouched)
        try fixture.retention.archive.save(Self.records, text)
        _ = try personal().restrict(name, reason: "客户要求")
        #expect(try fixture.retention.findings() == [])
    }

    @Test("nor is a backup removed by a register of holds that somebody altered")
    func rotation() throws {
        let fixture = try DisposalFixture()
        let archive = fixture.retention.archive.on(fixture.day)
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try archive.client()]
        _ = try fixture.archive(.legal).write { try $0.layHold(new) }
        let full = { (request: inout BackupRequest) in (request.full, request.keep) = (true, 1) }
        _ = try archive.backUp(full)
        let text = try alter(fixture, Self.holds, "应诉", to: "已经和解")
        let doubtful = try archive.backUp(full)
        #expect(doubtful.removed == [] && doubtful.kept.map(\.reason) == ["doubtful"])
        try archive.save(Self.holds, text)
        #expect(try archive.backUp(full).removed.count == 2)
    }
}
