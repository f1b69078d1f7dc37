import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// An audit by a person from outside, and by one who is enrolled.
@Suite struct AuditTests {
    private let second = StaffID(serial: 2)

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        _ = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        try fixture.addClient()
        try fixture.register(try fixture.outside("2026-06-01 合同.txt", "合同"))
        return fixture
    }

    private func rules(_ audit: AuditSummary) -> Set<String> {
        Set(audit.checked.findings.map(\.rule))
    }

    /// Somebody changes a registered document.
    private func tamper(_ fixture: ArchiveFixture) throws {
        let path = try #require(try fixture.records().first?.path).description
        try fixture.save("2026/S/A/\(ArchiveFixture.number)/\(path)", "假同")
    }

    @Test("A sound archive is valid, and what was not checked is said all the same")
    func sound() throws {
        let fixture = try fixture()
        let before = try fixture.tree()
        let audit = try fixture.archive().audit()
        #expect(audit.valid)
        #expect(try fixture.archive().raiseAlarm(of: audit) == AuditSummary.Alarm.none)
        #expect(try fixture.tree() == before)
        let said = Set(audit.notChecked.map(\.subject))
        #expect(said.isSuperset(of: [.reads, .deleted, .clocks, .backups, .checkpoint]))
        #expect(!said.contains(.documents))
        #expect(rules(audit).contains("people-too-few"))
    }

    @Test("Without reading documents that is said, and a checkpoint that was brought is compared")
    func fast() throws {
        let fixture = try fixture()
        let held = try fixture.handOut()
        let audit = try fixture.archive().audit(since: [held], isFast: true)
        let said = Set(audit.notChecked.map(\.subject))
        #expect(said.contains(.documents))
        #expect(!said.contains(.checkpoint))
        #expect(audit.figures.held == 1)
        #expect(audit.valid)
    }

    @Test("Every way to tamper is an error of the audit", arguments: Tampering.all)
    func tampered(_ tampering: Tampering) throws {
        let fixture = try fixture()
        try tampering.act(fixture)
        let audit = try fixture.archive().audit()
        #expect(rules(audit).contains(tampering.rule))
        #expect(!audit.valid)
    }

    /// A way to tamper.
    struct Tampering: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var rule: String
        var act: @Sendable (ArchiveFixture) throws -> Void

        static let all: [Tampering] = [
            Tampering(testDescription: "a document", rule: "digest-mismatch") { fixture in
                let path = try #require(try fixture.records().first?.path).description
                try fixture.save("2026/S/A/\(ArchiveFixture.number)/\(path)", "假同")
            },
            Tampering(testDescription: "the policy", rule: "history-policy-differs") { fixture in
                try fixture.edit("_archive/policy/fines.json", "500", "5")
            },
            Tampering(testDescription: "a card", rule: "commitment-mismatch") { fixture in
                try fixture.edit(
                    "2026/S/A/\(ArchiveFixture.number)/card.json", "城建集团公司", "城建公司")
            },
            Tampering(testDescription: "an event", rule: "ledger-gap") { fixture in
                var forger = try Forger(fixture)
                forger.lines.remove(at: 2)
                try forger.write()
            },
            Tampering(testDescription: "a private key", rule: "private-key-inside") { fixture in
                let key = "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"
                try fixture.save("_archive/work/id_ed25519", key)
            },
        ]
    }

    // MARK: The alarm

    @Test("An enrolled administrator's run is entered, once")
    func raised() throws {
        let fixture = try fixture()
        try tamper(fixture)
        let audit = try fixture.archive().audit()
        #expect(try fixture.archive().raiseAlarm(of: audit) == .raised(audit.broken.count))
        let alarms = try fixture.archive().alarms()
        #expect(alarms.map(\.rule) == audit.broken.map(\.rule))
        let again = try fixture.archive().audit()
        #expect(again.broken.map(\.rule) == audit.broken.map(\.rule))
        #expect(again.figures.openAlarms == alarms.count)
        #expect(try fixture.archive().raiseAlarm(of: again) == .raised(0))
        #expect(try fixture.archive().alarms() == alarms)
        #expect(try fixture.archive().status(index: nil).openAlarms == alarms.count)
    }

    @Test("Another's run, and a stranger's, is printed only", arguments: ["salesman", "stranger"])
    func printedOnly(_ who: String) throws {
        let fixture = try fixture()
        try tamper(fixture)
        let person = fixture.as_(who == "salesman" ? second : StaffID(serial: 99))
        let before = try fixture.tree()
        let audit = try person.archive().audit()
        #expect(!audit.valid)
        #expect(try person.archive().raiseAlarm(of: audit) == .stranger)
        #expect(try fixture.tree() == before)
    }

    @Test("A real archive is audited without any key, and none is made")
    func withoutKey() throws {
        let fixture = try ArchiveFixture(sandbox: false)
        try fixture.addClient()
        try fixture.save("_archive/work/id_ed25519", "-----BEGIN OPENSSH PRIVATE KEY-----\n")
        let config = fixture.home.at("config").string
        try FileManager.default.removeItem(atPath: config)
        let audit = try fixture.archive().audit()
        #expect(rules(audit).contains("private-key-inside"))
        #expect(try fixture.archive().raiseAlarm(of: audit) == .stranger)
        #expect(!FileManager.default.fileExists(atPath: config))
    }

    @Test("A history that may be another one is not added to")
    func withheld() throws {
        let fixture = try fixture()
        let held = try fixture.handOut()
        var forger = try Forger(fixture)
        forger.lines.removeLast()
        try forger.write()
        let audit = try fixture.archive().audit(since: [held])
        #expect(rules(audit).contains("history-cut"))
        let before = try fixture.tree()
        #expect(try fixture.archive().raiseAlarm(of: audit) == .withheld)
        #expect(try fixture.tree() == before)
    }

    // MARK: People and duties

    @Test("An auditor who is also administrator is a conflict of roles")
    func conflict() throws {
        let fixture = try fixture()
        let path = "_archive/policy/staff.json"
        try fixture.edit(path, #""role": "archivist""#, #""role": "auditor""#)
        #expect(try rules(fixture.archive().audit()).contains("roles-conflict"))
    }

    @Test("A month that was not packed and events without a checkpoint are told when they are due")
    func duties() throws {
        let fixture = try fixture()
        let early = try rules(fixture.on("2026-07-27").archive().audit())
        #expect(early.isDisjoint(with: ["duty-pack-missing", "duty-checkpoint-missing"]))
        let late = try rules(fixture.on("2026-08-03").archive().audit())
        #expect(late.isSuperset(of: ["duty-pack-missing", "duty-checkpoint-missing"]))
        _ = try fixture.on("2026-07-27").pack()
        let packed = try rules(fixture.on("2026-08-03").archive().audit())
        #expect(!packed.contains("duty-pack-missing"))
    }

    @Test(
        "The report reads in both languages, and the page is well-formed",
        arguments: Language.allCases)
    func page(_ language: Language) throws {
        let fixture = try fixture()
        try tamper(fixture)
        let audit = try fixture.archive().audit()
        let page = String(decoding: AuditPage.html(of: audit, language), as: UTF8.self)
        #expect(page.contains("digest-mismatch"))
        #expect(!page.contains("AuditText.") && !page.contains("AuditGap."))
        let screen = Screen(language: language, width: nil, style: .plain)
        let text = audit.lines(on: screen).joined(separator: "\n")
        #expect(!text.contains("AuditText.") && !text.contains("finding."))
        #expect(!text.contains("{") && !page.contains("{count}"))
    }
}
