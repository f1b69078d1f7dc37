import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("The destruction of documents, from the draft to the end")
struct DisposalTests {
    @Test("everybody in turn, and nothing is left but tombstones")
    func wholeWay() throws {
        var fixture = try DisposalFixture()
        let counted = try fixture.bring(fixture.create(), to: .counted)
        #expect(try fixture.retention.archive.records().count == 3)
        let done = try fixture.execute(counted)
        #expect(done.list.state == .primaryDestroyed)
        #expect(done.list.certificate == "XH-" + done.list.number)
        let records = try fixture.retention.archive.records()
        #expect(records.map { $0.tombstone != nil } == [false, true, true])
        #expect(records[1].tombstone?.list == done.list.id.description)
        #expect(try fixture.places(of: "纪要").allSatisfy { !$0.hasSuffix(".txt") })
        #expect(try Self.quarantined(fixture) == [])
        let count = DisposalAct.count(items: 2, statement: "已销毁")
        try fixture.act(done, .supervisorZ, count)
        try fixture.act(done, .supervisorS, count)
        let closed = try fixture.disposals().close(done.list.number, remark: nil).value
        #expect(closed.list.state == .closed)
        let folder = "_archive/registers/destruction/2057/XH-\(done.list.number)"
        let text = try #require(fixture.retention.archive.text(folder + ".json"))
        let record = try DestructionRecord(document: Array(text.utf8))
        #expect(record.list == closed.list && record.digest == closed.list.digest)
        #expect(fixture.retention.archive.text(folder + ".html")?.contains("销毁清册") == true)
        let proof = try #require(fixture.retention.archive.text(folder + ".tlog-proof"))
        #expect(try LogProof(bytes: Array(proof.utf8)).extra != nil)
        #expect(closed.next.isEmpty)
        #expect(try fixture.retention.findings() == [])
        #expect(try fixture.retention.archive.verify().valid)
    }

    @Test("one person alone destroys nothing, not even the administrator")
    func alone() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.create()
        #expect(disposalRefusal { try fixture.execute(list) }?.code == .wrongState)
        let group = try [DisposalFixture.Post.appraiserS, .appraiserC, .appraiserZ].map(fixture.id)
        try fixture.act(list, nil, .submit(appraisers: group))
        let agree = DisposalAct.decide(.agree, comment: nil)
        let refusal = disposalRefusal { try fixture.act(list, nil, agree) }
        #expect(refusal?.rule == "separation-of-duties")
        // The attempt is told in the ledger, once.
        let alarms = try fixture.archive().alarms()
        #expect(alarms.contains { $0.rule == "separation-of-duties" && $0.kind == .attempt })
        _ = try fixture.bring(fixture.show(list), to: .approved)
        #expect(try fixture.retention.archive.records().allSatisfy { $0.tombstone == nil })
    }

    @Test("a register that was altered by hand destroys nothing")
    func altered() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        _ = try fixture.archive(.legal).write { try $0.layHold(new) }
        let archive = fixture.retention.archive
        for (name, from, to) in [
            ("holds/2057", "\"entries\": [", nil), ("triggers/2026", "2026-", "2025-"),
        ] {
            let path = "_archive/registers/\(name).json"
            let text = try #require(archive.text(path))
            let empty =
                "{\n  \"entries\": [],\n  \"kind\": \"holds\",\n  \"schemaVersion\": 1,\n  \"year\": 2057\n}\n"
            try archive.save(path, to.map { text.replacing(from, with: $0) } ?? empty)
            #expect(refusal { _ = try fixture.execute(list) } == .notVouched, "\(name)")
            try archive.save(path, text)
        }
        let approvals = "_archive/policy/approvals.json"
        let policy = try #require(archive.text(approvals))
        try archive.save(approvals, policy.replacing("\"version\": 1", with: "\"version\": 2"))
        #expect(refusal { _ = try fixture.execute(list) } == .notVouched)
        try archive.save(approvals, policy)
        #expect(try archive.records().allSatisfy { $0.tombstone == nil })
    }

    @Test("a hold stops it at every step, and its release lets it go on")
    func held() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        let hold = try fixture.archive(.legal).write { try $0.layHold(new) }.value
        let stopped = try fixture.execute(list)
        #expect(stopped.list.state == .partial)
        #expect(stopped.list.items.allSatisfy { $0.outcome.state == .deferred })
        #expect(stopped.list.items.allSatisfy { $0.outcome.reason == "held" })
        #expect(stopped.obstacles.contains { $0.reason == "held" })
        let asked = try fixture.archive(.legal).write {
            try $0.releaseHold(hold.id, reason: "案件已结")
        }.value
        #expect(asked.release?.at == nil)
        #expect(try fixture.execute(list).list.state == .partial)
        #expect(throws: ApprovalRefusal.self) {
            try fixture.archive(.legal).write { try $0.releaseHold(hold.id, reason: nil) }
        }
        let released = try fixture.archive(.generalManager).releaseHold(hold.id, reason: nil).value
        #expect(released.hold.release?.at != nil)
        // What it had stopped is what it would be without.
        #expect(released.reconsidered.map(\.outcome.state) == [.pending, .pending])
        #expect(try fixture.show(list).list.items.allSatisfy { $0.outcome.state == .pending })
        #expect(try fixture.show(list).obstacles == [])
        #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        #expect(try fixture.retention.findings() == [])
    }

    @Test("a document that somebody changed is not destroyed")
    func changed() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let path = try #require(list.list.items.first?.path)
        try fixture.retention.archive.save(path.description, "别的内容")
        let stopped = try fixture.execute(list)
        #expect(stopped.list.state == .partial)
        #expect(stopped.list.items.map(\.outcome.state) == [.deferred, .destroyed])
        #expect(stopped.list.items[0].outcome.reason == "contentChanged")
        #expect(fixture.retention.archive.text(path.description) == "别的内容")
        // The rest of the list is kept; what is gone is still witnessed.
        let kept = try DisposalExecution(fixture.archive()).restore(
            list.list.number, reason: "内容有变"
        ).value
        #expect(kept.list.state == .primaryDestroyed)
        #expect(kept.list.items.map(\.outcome.state) == [.kept, .destroyed])
    }

    @Test("what waits in quarantine can be brought back until it is removed")
    func restored() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let before = try fixture.retention.archive.tree().filter { $0.key.hasSuffix(".txt") }
        var options = DisposalExecution.Options()
        options.stopsInQuarantine = true
        let waiting = try fixture.execute(list, options)
        #expect(waiting.list.items.allSatisfy { $0.outcome.state == .quarantined })
        let places = try Self.quarantined(fixture)
        #expect(places.count == 2)
        // Nothing is missing while the list says where it is, unless it is not there.
        #expect(try fixture.retention.findings() == [])
        let place = String(try #require(places.first).dropFirst("archive/".count))
        let bytes = try #require(fixture.retention.archive.text(place))
        try fixture.retention.archive.save(place, "别的内容")
        #expect(try fixture.retention.findings() == ["document-missing"])
        try fixture.retention.archive.save(place, bytes)
        let back = try DisposalExecution(fixture.archive()).restore(
            list.list.number, reason: "另有用途"
        ).value
        #expect(back.list.state == .restored)
        #expect(try fixture.retention.archive.tree().filter { $0.key.hasSuffix(".txt") } == before)
        #expect(try fixture.retention.findings() == [])
    }

    @Test("a decision written into the register by hand is none")
    func forged() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let path = "_archive/registers/disposals/2057.json"
        let text = try #require(fixture.retention.archive.text(path))
        let forger = try fixture.id(.finance).description
        let manager = try fixture.id(.generalManager).description
        try fixture.retention.archive.save(
            path, text.replacing("\"by\": \"\(manager)\"", with: "\"by\": \"\(forger)\""))
        #expect(refusal { _ = try fixture.execute(list) } == .notVouched)
        #expect(try fixture.retention.findings().contains("commitment-mismatch"))
    }

    @Test("what is not due, or never will be, cannot be listed")
    func notDue() throws {
        let fixture = try DisposalFixture()
        var early = fixture
        early.day = "2030-02-01"
        let list = try early.create([RetentionFixture.name(RetentionFixture.minutes)])
        let group = try [DisposalFixture.Post.appraiserS, .appraiserC, .appraiserZ].map(early.id)
        let refusal = disposalRefusal { try early.act(list, nil, .submit(appraisers: group)) }
        #expect(refusal?.rule == "disposal-not-due")
    }

    @Test("what was destroyed does not come back under another name")
    func comesBack() throws {
        var fixture = try DisposalFixture()
        let counted = try fixture.bring(fixture.create(), to: .counted)
        #expect(try fixture.execute(counted).list.state == .primaryDestroyed)
        let archive = fixture.retention.archive.on(fixture.day)
        let file = try archive.outside("别名.txt", "纪要")
        #expect(refusal { try archive.register(file) } == .destroyedContent)
        let manager = archive.as_(try fixture.id(.manager))
        #expect(refusal { try manager.register(file) } == .destroyedContent)
        try manager.register(file) { $0.overrules = true }
        try archive.save("2057/S/A/\(ArchiveFixture.number)/02合同/又一份.txt", "纪要")
        #expect(try archive.registerAll().waiting.map(\.reason) == [.destroyed])
        let sales = archive.as_(try fixture.id(.supervisorS))
        #expect(refusal { try sales.register(file) { $0.overrules = true } } == .approvalNeeded)
    }

    @Test("an earlier version does not come back either")
    func earlierVersion() throws {
        var fixture = try DisposalFixture { retention in
            let archive = retention.archive.on("2026-07-02")
            let path = try #require(archive.listed().records[1].path).description
            try archive.save("2026/S/A/\(ArchiveFixture.number)/\(path)", "改过的纪要")
            _ = try archive.registerAll()
        }
        let counted = try fixture.bring(fixture.create(), to: .counted)
        #expect(counted.list.items[0].version?.number == 2)
        #expect(try fixture.execute(counted).list.state == .primaryDestroyed)
        let archive = fixture.retention.archive.on(fixture.day)
        for text in ["改过的纪要", "纪要"] {
            let file = try archive.outside("别名.txt", text)
            #expect(refusal { try archive.register(file) } == .destroyedContent, "\(text)")
        }
    }

    static func quarantined(_ fixture: DisposalFixture) throws -> [String] {
        try fixture.retention.archive.tree().keys.filter {
            $0.hasPrefix("archive/_archive/work/quarantine/") && !$0.hasSuffix("/")
        }.sorted()
    }
}
