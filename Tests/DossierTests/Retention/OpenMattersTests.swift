import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

@Suite("What waits about terms, destruction, copies and personal data")
struct OpenMattersTests {
    @Test(
        "Due and unlisted, lists, overdue copies, requests: counted on the day, told in status and audit"
    )
    func counted() throws {
        let fixture = try DisposalFixture()
        var expected = OpenMatters()
        #expect(try fixture.retention.archive.archive().openMatters() == expected)
        let before = try fixture.archive().openMatters()
        #expect(before.due.values.reduce(0, +) == 3 && before.due["MM.minutes"] == 1)
        _ = try fixture.create([RetentionFixture.name(RetentionFixture.minutes)])
        let number = try fixture.retention.archive.client()
        _ = try fixture.archive().write { desk in
            var copy = NewCopy(kind: .export, name: "华美全档", place: "上海", holder: "李律师")
            copy.expires = CalendarDate("2057-02-10")
            _ = try desk.enterCopy(copy)
            for _ in 1...2 {
                let new = NewPrivacyRequest(
                    .see, received: try #require(CalendarDate("2057-02-01")), from: "李主任")
                _ = try desk.addPrivacyRequest(number, new)
            }
        }
        expected = try fixture.archive().openMatters()
        #expect(expected.due.values.reduce(0, +) == 2 && expected.due["MM.minutes"] == nil)
        #expect(expected.lists == [.draft: 1])
        #expect(expected.overdueCopies == 0 && expected.openRequests == 2)
        #expect(expected.overdueRequests == 0)
        var later = fixture
        later.day = "2057-03-10"
        expected.overdueCopies = 1
        expected.overdueRequests = 2
        let archive = try later.archive()
        #expect(try archive.openMatters() == expected)
        let status = try archive.status(index: nil)
        let audit = try archive.audit()
        #expect(status.matters == expected && audit.figures.matters == expected)
        let rules = audit.checked.findings.map(\.rule)
        #expect(rules.contains("duty-request-unanswered") && rules.contains("copy-overdue"))
        for (language, words) in [
            (Language.chinese, ["拟制 1", "逾期未收回、未确认销毁的副本：1", "逾期 2 项", "列入清册：2 件"]),
            (.english, ["draft 1", "destroyed: 1.", "2 overdue", "no list: 2 "]),
        ] {
            for report in [status, audit] as [any Report] {
                let text = report.lines(on: Screen(language: language)).joined(separator: "\n")
                for word in words { #expect(text.contains(word), "\(word) in \(text)") }
            }
        }
        for json in [status.json, audit.json] {
            let told = try #require(json["openMatters"])
            #expect(told["lists"]?["draft"] == .integer(1))
            #expect(told["copiesOverdue"] == .integer(1))
            #expect(told["requests"]?["overdue"] == .integer(2))
            #expect(told["requests"]?["open"] == .integer(2))
        }
    }

    @Test("A register that cannot be read is told, and nothing is said to be right")
    func unread() throws {
        let fixture = try RetentionFixture()
        try fixture.archive.save("_archive/registers/disposals/2026.json", "{")
        let status = try fixture.archive.archive().status(index: nil)
        #expect(status.matters == nil && status.json["openMatters"] == .null)
        let text = status.lines(on: Screen(language: .chinese)).joined()
        #expect(text.contains("登记簿读不出来"))
    }
}
