import Dossier
import DossierModel
import Foundation
import TestSupport
import Testing

@Suite("Steps of a destruction and of a hold's release that are signed on paper")
struct SignedFormTests {
    /// A document from before any list.
    private static let old = RetentionFixture.name(RetentionFixture.contract)

    /// Scans a form that was signed just now, and registers it.
    private func scan(_ fixture: DisposalFixture) throws -> FoundForm {
        let archive = fixture.retention.archive.on(fixture.day)
        let count = try archive.records().count
        let file = try archive.outside("签字单\(count).txt", UUID().uuidString)
        let report = try archive.register(file, category: "其他")
        let record = try #require(report.registered.first)
        return FoundForm(
            name: RetentionFixture.name(record.record.item.description),
            path: try #require(record.path?.description))
    }

    private struct FoundForm {
        var name: String
        var path: String
    }

    private func form(
        _ fixture: DisposalFixture, _ by: DisposalFixture.Post,
        _ second: DisposalFixture.Post = .officeHead, scan: String? = nil
    ) throws -> SignedForm {
        SignedForm(
            scan: try scan ?? self.scan(fixture).name, by: try fixture.id(by),
            countersigner: try fixture.id(second))
    }

    @Test("are entered by one person, countersigned by another, and destroy like those by key")
    func wholeWay() throws {
        var fixture = try DisposalFixture()
        var list = try fixture.bring(fixture.create(), to: .deptReview)
        let name = list.list.number
        list = try fixture.disposals().enter(
            name, form(fixture, .manager), .review, .decision(.agree), comment: "同意销毁"
        ).value
        #expect(list.list.state == .deptReview && list.list.pending.count == 1)
        list = try fixture.disposals(.officeHead).countersign(name, 1).value
        let second = try fixture.id(.officeHead)
        #expect(list.list.decisions.first?.paper?.countersignedBy == second)
        list = try fixture.bring(list, to: .waiting)
        fixture.day = DisposalFixture.after
        for post in [DisposalFixture.Post.supervisorZ, .supervisorS] {
            _ = try fixture.disposals().enter(
                name, form(fixture, post), nil, .count(2), comment: "件数相符")
            list = try fixture.disposals(.officeHead).countersign(name, 1).value
        }
        #expect(list.list.state == .counted)
        #expect(try fixture.execute(list).list.state == .primaryDestroyed)
        #expect(try fixture.retention.findings() == [])
        #expect(try fixture.retention.archive.verify().valid)
    }

    @Test(
        "are refused, and the attempt is told, where a person would act twice or the scan is none")
    func refused() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .deptReview)
        let name = list.list.number
        let wrong: [(SignedForm, DisposalFixture.Post?)] = [
            (try form(fixture, .manager, .manager), nil),
            (try form(fixture, .manager, scan: DisposalFixture.all[0]), nil),
            (try form(fixture, .manager), .legal),
            // A document from before the list was submitted is no form that was signed for it.
            (try form(fixture, .manager, scan: Self.old), nil),
        ]
        let rules = wrong.map { form, post in
            disposalRefusal {
                try fixture.disposals(post).enter(
                    name, form, .review, .decision(.agree), comment: nil)
            }?.rule
        }
        #expect(
            rules == ["approval-paper", "approval-paper", "disposal-authority", "approval-paper"])
        #expect(throws: ApprovalRefusal.self) {
            try fixture.disposals().enter(
                name, form(fixture, .manager, scan: "2026-16-9999"), .review, .decision(.agree),
                comment: nil)
        }
        let scan = try scan(fixture)
        _ = try fixture.disposals().enter(
            name, form(fixture, .manager, scan: scan.name), .review, .decision(.agree),
            comment: nil)
        for post in [nil, DisposalFixture.Post.manager, .legal] {
            let refusal = disposalRefusal { try fixture.disposals(post).countersign(name, 1) }
            #expect(refusal?.rule == "approval-paper")
        }
        let alarms = try fixture.archive().alarms()
        #expect(alarms.count { $0.rule == "approval-paper" } >= 3)
        // A scan that somebody changed meanwhile proves nothing.
        try fixture.retention.archive.save(scan.path, "别的内容")
        let refusal = disposalRefusal { try fixture.disposals(.officeHead).countersign(name, 1) }
        #expect(refusal?.rule == "approval-paper")
    }

    @Test("that somebody wrote into the register by hand count for nothing")
    func forged() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .deptReview)
        _ = try fixture.disposals().enter(
            list.list.number, form(fixture, .manager), .review, .decision(.agree), comment: nil)
        _ = try fixture.disposals(.officeHead).countersign(list.list.number, 1)
        let counted = try fixture.bring(fixture.show(list), to: .counted)
        let path = "_archive/registers/disposals/2057.json"
        let text = try #require(fixture.retention.archive.text(path))
        let (one, other) = (try fixture.id(.officeHead), try fixture.id(.legal))
        try fixture.retention.archive.save(
            path,
            text.replacing(
                "\"countersignedBy\": \"\(one)\"", with: "\"countersignedBy\": \"\(other)\""))
        #expect(refusal { _ = try fixture.execute(counted) } == .notVouched)
    }

    @Test("release a hold when both have agreed, one of them on paper")
    func release() throws {
        let fixture = try DisposalFixture()
        var new = NewHold(title: "华美案", reason: "应诉", authority: "法院")
        new.numbers = [try fixture.retention.archive.client()]
        let hold = try fixture.archive(.legal).write { try $0.layHold(new) }.value
        let (legal, manager) = (try fixture.id(.legal), try fixture.id(.generalManager))
        let second = try fixture.id(.manager)
        let enter = { (post: DisposalFixture.Post?, by: StaffID) in
            try fixture.archive(post).write {
                try $0.enterRelease(
                    hold.id, reason: "案件已结", scan: Self.old, of: by, countersigner: second)
            }.value
        }
        #expect(throws: (any Error).self) { try enter(.legal, legal) }
        let entered = try enter(nil, legal)
        #expect(entered.release?.pending.count == 1 && entered.release?.approvals == [])
        let countersign = { (post: DisposalFixture.Post) in
            try fixture.archive(post).write { try $0.countersignRelease(hold.id, 1) }.value
        }
        #expect(throws: ApprovalRefusal.self) { try countersign(.officeHead) }
        #expect(try countersign(.manager).release?.at == nil)
        _ = try enter(nil, manager)
        #expect(try countersign(.manager).release?.at != nil)
        #expect(try fixture.archive().holds().allSatisfy { !$0.isInForce(on: .distantDay) })
        #expect(try fixture.retention.findings() == [])
        #expect(try fixture.retention.archive.verify().valid)
    }

    @Test("are printed with the items, the digest whole and in groups, and a line for each seat")
    func printed() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .deptReview).list
        let page = String(decoding: try fixture.disposals().form(list.number).page, as: UTF8.self)
        let digest = list.digest.description
        let short = "\(digest.prefix(4)) \(digest.dropFirst(4).prefix(4)) "
        for text in [
            digest, short, "纪要", RetentionFixture.minutes, "部门经理", "总经理", "监销人",
            "销毁审批表",
        ] { #expect(page.contains(text), "\(text)") }
        #expect(page.components(separatedBy: "鉴定小组成员").count == 4)
    }
}

extension CalendarDate {
    /// A day behind everything that these tests do.
    fileprivate static let distantDay = CalendarDate(daysSince1970: 40_000)
}
