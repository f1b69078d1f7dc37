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
        let shown = try ProofFile(bytes: Array(proof.utf8))
        for (content, isIt) in [(text, true), (text.replacing("纪要", with: "来函"), false)] {
            let checker = ProofChecker(content: ContentDigest(of: Array(content.utf8)))
            let report = try checker.check(shown)
            #expect(report.valid == isIt && report.event?.action == .destructionCertified)
        }
        #expect(closed.next.isEmpty)
        #expect(try fixture.retention.findings() == [])
        #expect(try fixture.retention.archive.verify().valid)
    }

    @Test("an item names the occasions that made it due, and no others of its dossier")
    func occasions() throws {
        let fixture = try DisposalFixture { retention in
            try retention.trigger("ad.publication.ended")
            try retention.archive.register(
                retention.archive.outside("周报.txt", "z"), category: "周工作汇报"
            ) { $0.date = CalendarDate("2026-03-01") }
        }
        let names = [RetentionFixture.minutes, "2026-15-0004"].map { RetentionFixture.name($0) }
        let items = try fixture.create(names).list.items
        #expect(items.map { $0.triggers.map(\.kind) } == [[.contractEnded], [.yearEnded]])
        #expect(items[0].triggers[0].evidence != nil)
    }

    @Test("what fits no category is classified before it is listed for good")
    func unclassified() throws {
        let fixture = try DisposalFixture { retention in
            try retention.archive.register(
                retention.archive.outside("营业执照.txt", "z"), category: "其他"
            ) { $0.date = CalendarDate("2026-03-01") }
        }
        let item = "2026-16-0004"
        #expect(try fixture.retention.due(item) == "2037-01-01")
        let list = try fixture.create([RetentionFixture.name(item)])
        let group = try [DisposalFixture.Post.appraiserS, .appraiserC, .appraiserZ].map(fixture.id)
        let refusal = disposalRefusal { try fixture.act(list, nil, .submit(appraisers: group)) }
        #expect(refusal?.rule == "disposal-unclassified")
        // That it is nothing else is a decision too.
        try fixture.retention.classify(item, "OT.other")
        let sent = try fixture.act(list, nil, .submit(appraisers: group))
        #expect(sent.list.state == .deptReview)
        // A licence is kept with the advertisements for which it was examined.
        try fixture.retention.classify(item, "QF.qualification")
        #expect(try fixture.retention.due(item) == "untriggered")
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

    @Test("a schedule that was altered by hand is told, and no list goes on by it")
    func alteredSchedule() throws {
        let fixture = try DisposalFixture()
        let list = try fixture.create()
        let archive = fixture.retention.archive
        let path = "_archive/policy/retention.json"
        let policy = try #require(archive.text(path))
        #expect(
            try fixture.archive().retentionDue(on: nil, within: 0, language: .english).faults == [])
        try archive.save(path, policy.replacing("\"years\": 10", with: "\"years\": 11"))
        let faults = try fixture.archive()
            .retentionDue(on: nil, within: 0, language: .english).faults
        #expect(faults.map(\.place) == [path])
        #expect(try fixture.retention.explain(RetentionFixture.minutes).faults == faults)
        let group = try [DisposalFixture.Post.appraiserS, .appraiserC, .appraiserZ].map(fixture.id)
        let refused = refusal { _ = try fixture.act(list, nil, .submit(appraisers: group)) }
        #expect(refused == .notVouched)
        try archive.save(path, policy)
        let sent = try fixture.act(list, nil, .submit(appraisers: group))
        #expect(sent.list.state == .deptReview)
    }

    @Test("a hold tells how much it reaches, why, and by what right")
    func reach() throws {
        let fixture = try DisposalFixture()
        let hold = { (change: (inout NewHold) throws -> Void) throws -> HoldListing in
            var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
            try change(&new)
            let made = try fixture.archive(.legal).write { try $0.layHold(new) }.value
            return try fixture.archive().holdListing(of: [made], language: .english)
        }
        let whole = try hold { $0.numbers = [try fixture.retention.archive.client()] }
        #expect(Array(whole.reach.values) == [3])
        let nothing = try hold { $0.query = HoldQuery(words: ["查无此字"]) }
        #expect(Array(nothing.reach.values) == [0])
        let one = try hold { $0.records = [RetentionFixture.name(RetentionFixture.minutes)] }
        let text = { (listing: HoldListing) in
            listing.lines(on: Screen(language: .english)).joined(separator: "\n")
        }
        #expect(text(one).contains(RetentionFixture.name(RetentionFixture.minutes)))
        #expect(text(nothing).contains("查无此字") && text(nothing).contains("reaches 0 documents"))
        #expect(text(one).contains("应诉") && text(one).contains("法院"))
        let past = refusal {
            try hold {
                $0.numbers = [try fixture.retention.archive.client()]
                $0.until = CalendarDate("2050-01-01")
            }
        }
        #expect(past == .holdEndsEarly)
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
        #expect(try fixture.retention.archive.verify().valid)
    }

    @Test("a number that is corrected meanwhile stops nothing", arguments: [true, false])
    func renumbered(waits: Bool) throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let archive = fixture.retention.archive.on(fixture.day)
        var options = DisposalExecution.Options()
        options.stopsInQuarantine = true
        if waits { _ = try fixture.execute(list, options) }
        let client = try archive.client()
        try archive.act { desk in
            _ = try desk.renumber(
                client, initials: Initials("BJCJ"), setUp: nil, grade: nil, evidence: "写错")
        }
        if waits {
            let back = try DisposalExecution(fixture.archive()).restore(
                list.list.number, reason: "另有用途")
            #expect(back.value.list.state == .restored)
        } else {
            #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        }
        #expect(try fixture.retention.findings() == [])
        #expect(try archive.verify().valid)
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
        let overruled = { (archive: ArchiveFixture, evidence: String?) in
            try archive.register(file) {
                $0.overrules = true
                $0.evidence = evidence
            }
        }
        // Whoever drafted and destroyed it does not, nor who may only register; and not without a reason.
        #expect(refusal { try overruled(archive, "法院要求") } == .ownDestruction)
        #expect(refusal { try overruled(manager, "法院要求") } == .approvalNeeded)
        let head = archive.as_(try fixture.id(.officeHead))
        #expect(refusal { try overruled(head, nil) } == .evidenceNeeded)
        #expect(refusal { try head.register(archive.outside("新.txt", "新")) } == .notPermitted)
        // Together with what was destroyed nothing else is registered by that right.
        let fresh = try archive.outside("又一份新的.txt", "又一份")
        #expect(
            refusal {
                try head.register(file, fresh) {
                    ($0.overrules, $0.evidence) = (true, "法院要求")
                }
            } == .notPermitted)
        _ = try overruled(head, "法院要求")
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
