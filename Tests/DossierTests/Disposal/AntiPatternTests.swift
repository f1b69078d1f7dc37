import Dossier
import DossierModel
import DossierReport
import Foundation
import TestSupport
import Testing

/// What other products let happen (records.md §1.1, §2), and what does not happen here.
@Suite("What others get wrong about destruction")
struct AntiPatternTests {
    @Test("Alfresco AGS: one capable user skips the due date")
    func capableUser() throws {
        var fixture = try DisposalFixture()
        // The founder is administrator and archivist: nobody may more.
        fixture.day = "2030-02-01"
        let archive = { try fixture.archive() }
        let list = try Disposals(archive()).create(
            [RetentionFixture.name(RetentionFixture.minutes)], reason: "提前销毁"
        ).value.list.number
        let group = try [DisposalFixture.Post.appraiserS, .appraiserC, .appraiserZ].map(fixture.id)
        let submit = disposalRefusal {
            try Disposals(archive()).act(list) { _ in .submit(appraisers: group) }
        }
        #expect(submit?.rule == "disposal-not-due")
        for act in [
            DisposalAct.decide(.agree, comment: nil), .schedule(days: 30, supervisors: group),
            .count(items: 1, statement: nil), .execute(certificate: "XH-1"), .finish,
        ] {
            #expect(disposalRefusal { try Disposals(archive()).act(list) { _ in act } } != nil)
        }
        #expect(disposalRefusal { try DisposalExecution(archive()).run(list) } != nil)
        let records = try fixture.retention.archive.records()
        #expect(records.allSatisfy { $0.tombstone == nil })
    }

    @Test("RODA: the job that deletes sets “approved” itself")
    func approvedByTheJob() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .approval)
        // Not even with the state set by hand, as the job would.
        let path = "_archive/registers/disposals/2057.json"
        let text = try #require(fixture.retention.archive.text(path))
        for state in ["approved", "waiting", "counted", "executing"] {
            try fixture.retention.archive.save(
                path,
                text.replacing("\"state\": \"approval\"", with: "\"state\": \"\(state)\""))
            #expect(refusal { _ = try fixture.execute(list) } == .notVouched, "\(state)")
            #expect(try fixture.retention.archive.records().allSatisfy { $0.tombstone == nil })
        }
        try fixture.retention.archive.save(path, text)
        let counted = try fixture.bring(fixture.show(list), to: .counted)
        let done = try fixture.execute(counted)
        // Who approved stands in the record, and is not who destroyed.
        let approver = try #require(done.list.decisions.last)
        let manager = try fixture.id(.generalManager)
        let execution = try #require(done.list.execution)
        #expect(approver.by == manager && execution.by != manager)
        #expect(approver.at.seconds < execution.at.seconds)
    }

    @Test("paperless-ngx: the history of what was deleted is pruned")
    func prunedHistory() throws {
        var fixture = try DisposalFixture()
        let before = try fixture.retention.archive.records()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let told = { (record: RecordID) in
            try fixture.places(of: record.description).filter { $0.contains("/ledger/main/") }
        }
        let known = try before.map { try told($0.id).count }
        #expect(known.allSatisfy { $0 > 0 })
        _ = try fixture.execute(list)
        let after = try fixture.retention.archive.records()
        #expect(after.map(\.id) == before.map(\.id))
        for (record, count) in zip(after, known) {
            let now = try told(record.id).count
            #expect(record.tombstone == nil ? now == count : now > count)
        }
        #expect(try fixture.retention.archive.verify().valid)
    }

    @Test(
        "areev: a hold is honoured by two of five ways to delete",
        arguments: DestructiveAct.allCases)
    func heldEverywhere(_ act: DestructiveAct) throws {
        let fixture = try DisposalFixture()
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        _ = try fixture.archive(.legal).write { try $0.layHold(new) }
        let card = try fixture.retention.archive.card()
        let record = try #require(try fixture.retention.archive.records().first)
        let guardian = HoldGuard(
            try fixture.archive().holds(), on: try RetentionFixture.day(fixture.day))
        #expect(throws: HoldRefusal.self) {
            try guardian.permit(act, [HeldSubject(record, of: card)])
        }
        #expect(throws: HoldRefusal.self) { try guardian.permit(act) { _ in false } }
    }

    @Test("OpenTranscribe and others: a backup brings back what was destroyed")
    func resurrection() throws {
        var fixture = try DisposalFixture()
        let archive = fixture.retention.archive
        let backup = try archive.on(fixture.day).backUp().path
        let list = try fixture.bring(fixture.create(), to: .counted)
        #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        let later = archive.on(fixture.day)
        // Not without being told of the tombstones, and not with them.
        #expect(backupRefusal { try later.restore([backup], against: false) } == .noTombstones)
        let restored = try later.restore([backup])
        #expect(restored.skipped.map(\.reason) == ["destroyed", "destroyed"])
        let texts = try archive.tree().filter {
            $0.key.hasPrefix("restored/") && $0.key.hasSuffix(".txt")
        }
        #expect(!texts.values.contains("纪要") && !texts.values.contains("来函"))
        // The list that closes it knows of the backup.
        #expect(
            try fixture.disposals().copies(of: list.list.number).contains { $0.kind == .backup })
    }
}
