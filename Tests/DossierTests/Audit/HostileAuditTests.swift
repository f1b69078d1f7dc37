import Dossier
import DossierModel
import DossierReport
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Files that whoever may write into the share lays there to mislead an audit or a telling.
@Suite struct HostileAuditTests {
    private let second = StaffID(serial: 2)
    private let register = "_archive/registers/alarms/2026.json"

    private func fixture() throws -> ArchiveFixture {
        let fixture = try ArchiveFixture()
        _ = try fixture.addPerson("李娜", department: "S", roles: ["sales"])
        try fixture.addClient()
        return fixture
    }

    private func events(_ fixture: ArchiveFixture, _ action: EventAction) throws -> [Event] {
        try Ledger(store: fixture.archive().store).events().map(\.event)
            .filter { $0.action == action }
    }

    private func attempt(_ fixture: ArchiveFixture) -> RegistrationError.Code? {
        refusal { try fixture.as_(second).act { try $0.endRole("sales", of: second) } }
    }

    /// The text of the lease that a writer has.
    private func lease(_ fixture: ArchiveFixture) throws -> String {
        let store = try fixture.archive().store
        let writer = try Writer.open(
            store, holder: LeaseHolder(person: "zhangsan", command: "dossier import"), wait: 0)
        defer { writer.close() }
        let folder = "_archive/work/lease"
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: fixture.at(folder).string).first)
        return try #require(fixture.text("\(folder)/\(name)"))
    }

    // MARK: Forced releases

    @Test("Only a lease, named as one who may release it, is told as released; the rest is found")
    func releases() throws {
        let fixture = try fixture()
        let text = try lease(fixture)
        let nonce = String(repeating: "a", count: 32)
        let work = "_archive/work/released-"
        try fixture.save("\(work)p0001-x.json", text)
        try fixture.save("\(work)p0001-\(String(repeating: "b", count: 32)).json", "")
        try fixture.save("\(work)p0002-\(nonce).json", text)
        try fixture.save("\(work)p0099-\(nonce).json", text)
        try fixture.act { _ = try $0.tellReleases() }
        #expect(try events(fixture, .leaseReleased) == [])
        let finding = try #require(
            fixture.archive().audit(isFast: true).checked.findings
                .first { $0.rule == "release-doubtful" })
        #expect(finding.details["count"] == "4")
        try fixture.save("\(work)p0001-\(nonce).json", text)
        try fixture.act { _ in }
        #expect(try events(fixture, .leaseReleased).count == 1)
        #expect(fixture.text("\(work)p0001-\(nonce).json") == nil)
    }

    @Test("One act tells of a bounded count of releases")
    func bounded() throws {
        let fixture = try fixture()
        let text = try lease(fixture)
        for number in 10..<30 {
            let nonce = String(repeating: "\(number)", count: 16)
            try fixture.save("_archive/work/released-p0001-\(nonce).json", text)
        }
        try fixture.act { _ in }
        #expect(try events(fixture, .leaseReleased).count == 16)
        try fixture.act { _ in }
        #expect(try events(fixture, .leaseReleased).count == 20)
    }

    @Test("A lease that cannot be read is released by force, and told of")
    func unreadableLease() throws {
        let fixture = try fixture()
        try fixture.save("_archive/work/lease/x.json", "{")
        _ = try fixture.archive().releaseLease(isForced: true)
        #expect(try events(fixture, .leaseReleased).count == 1)
    }

    @Test("A refused release by force is told of once the other gave the lease back")
    func refusedRelease() throws {
        let fixture = try fixture()
        let writer = try Writer.open(
            fixture.archive().store, holder: LeaseHolder(person: "a", command: "b"), wait: 0)
        defer { writer.close() }
        var person = fixture.as_(second)
        #expect(refusal { _ = try person.archive().releaseLease(isForced: true) } == .notPermitted)
        #expect(try fixture.archive().alarms() == [])
        person.wait = 60
        var system = InterruptedSystem()
        let root = fixture.at("_archive/work/lease").string
        system.onSleep = { try? FileManager.default.removeItem(atPath: root) }
        let refused = refusal {
            _ = try person.archive(system: system).releaseLease(isForced: true)
        }
        #expect(refused == .notPermitted)
        #expect(try fixture.archive().alarms().map(\.by) == [second])
    }

    // MARK: The register of alarms

    @Test("Counts of alarms are bounded, and none overflows", arguments: ["count", "further"])
    func counts(_ member: String) throws {
        let fixture = try fixture()
        #expect(attempt(fixture) == .notPermitted)
        #expect(attempt(fixture) == .notPermitted)
        try fixture.edit(register, "\"\(member)\": 1", "\"\(member)\": 9007199254740991")
        #expect(throws: StoreError.self) { try fixture.archive().alarms() }
        _ = try fixture.archive().audit(isFast: true)
        try fixture.edit(register, "9007199254740991", "999999999")
        #expect(attempt(fixture) == .notPermitted)
        let alarms = try fixture.archive().alarms()
        #expect(alarms.allSatisfy { $0.further <= AlarmEntry.most })
    }

    @Test("With a register that cannot be read attempts are told, and the audit says so")
    func unreadableRegister() throws {
        let fixture = try fixture()
        try fixture.save(register, "{")
        #expect(attempt(fixture) == .notPermitted)
        let event = try #require(try events(fixture, .attemptRefused).first)
        #expect(event.facts == [.rule: "SEC-4", .attempt: "manageStaff"])
        #expect(event.commitments == [:])
        let audit = try fixture.archive().audit(isFast: true)
        #expect(audit.notChecked.contains { $0.subject == .alarms })
        #expect(audit.figures.openAlarms == nil)
        #expect(audit.json["counted"]?["openAlarms"] == .null)
    }

    @Test("A file that is no year is no register", arguments: ["+026", "-026", "0000", "２02"])
    func notAYear(_ name: String) throws {
        let fixture = try fixture()
        try fixture.save("_archive/registers/alarms/\(name).json", "{")
        #expect(try fixture.archive().alarms() == [])
        #expect(attempt(fixture) == .notPermitted)
        #expect(try fixture.archive().alarms().count == 1)
    }

    @Test("An attempt at something else by the same rule is an event of its own")
    func otherAct() throws {
        let fixture = try fixture()
        #expect(attempt(fixture) == .notPermitted)
        let person = fixture.as_(second)
        let other = refusal {
            try person.act { desk in try desk.authority.require(.pack) }
        }
        #expect(other == .notPermitted)
        #expect(try fixture.archive().alarms().map(\.action) == ["manageStaff", "pack"])
    }

    // MARK: Alarms of audits

    @Test("Only a ledger in doubt withholds an alarm")
    func notWithheld() throws {
        let fixture = try fixture()
        try fixture.edit("_archive/policy/staff.json", "李娜", "李雷")
        let audit = try fixture.archive().audit()
        try #require(!audit.broken.isEmpty)
        #expect(try fixture.archive().raiseAlarm(of: audit) == .raised(audit.broken.count))
    }

    @Test("Who is enrolled is no stranger because a policy is broken")
    func brokenPolicy() throws {
        let fixture = try fixture()
        try fixture.save("_archive/policy/roles.json", "{}")
        let audit = try fixture.archive().audit(isFast: true)
        guard case .failed = try fixture.archive().raiseAlarm(of: audit) else {
            Issue.record("no failure")
            return
        }
    }

    @Test("A month that a department packed alone stays due")
    func onePackage() throws {
        let fixture = try fixture()
        try fixture.register(try fixture.outside("2026-06-01 合同.txt", "合同"))
        _ = try fixture.on("2026-07-27").pack { $0.department = DepartmentCode("S") }
        let rules = try fixture.on("2026-08-03").archive().audit().checked.findings.map(\.rule)
        #expect(rules.contains("duty-pack-missing"))
    }

    @Test("No month before the archive was made is due, whatever an event claims")
    func earlyMonth() throws {
        let fixture = try fixture()
        let store = try fixture.archive().store
        try fixture.act { desk in
            let draft = EventDraft(
                .monthSubmitted, subjects: [.archive: store.description.id.description],
                facts: [.month: "0001-01", .department: "S", .last: "1"])
            _ = try desk.session.commit(ChangeSet(), [draft])
        }
        let found = try fixture.on("2026-09-01").archive().audit(isFast: true).checked.findings
        #expect(found.count { $0.rule == "duty-submission-missing" } < 3)
    }

    // MARK: Keys and what cannot be read

    @Test(
        "A private key is found whatever its name and size",
        arguments: ["ledger/key.jsonl", "registers/alarms/key.json", "checkpoints/key", "work/key"])
    func keys(_ name: String) throws {
        let fixture = try fixture()
        let text =
            "-----BEGIN OPENSSH PRIVATE KEY-----\n" + String(repeating: "A", count: 100_000)
        try fixture.save("_archive/\(name)", text)
        let found = try fixture.archive().audit(isFast: true).checked.findings
        #expect(
            found.filter { $0.rule == "private-key-inside" }.map(\.place) == ["_archive/\(name)"])
    }

    @Test("What may not be read is said")
    func unread() throws {
        let fixture = try fixture()
        try fixture.save("_archive/work/secret")
        var system = InterruptedSystem()
        system.onOpen = { path throws(Errno) in
            if path.description.hasSuffix("secret") { throw .permissionDenied }
        }
        let audit = try fixture.archive(system: system).audit(isFast: true)
        let gap = try #require(audit.notChecked.first { $0.subject == .unread })
        #expect(gap.details == ["count": "1", "example": "_archive/work/secret"])
    }

    // MARK: Closing

    @Test("One's own slip is closed by oneself; an attempt without the right by another alone")
    func slips() throws {
        let fixture = try fixture()
        let slip = Refusal(rule: "RET-1", action: "noSuchClass")
        let overstep = Refusal(rule: "SEC-4", action: "pack")
        try fixture.act { desk in
            try desk.note(slip)
            try desk.note(overstep)
        }
        let alarms = try fixture.archive().alarms()
        let answers = alarms.map { alarm in
            refusal { try fixture.act { try $0.closeAlarm(alarm.id, reason: "误操作") } }
        }
        #expect(answers == [nil, .ownAlarm])
        // Who writes past the program closes it all the same; the audit sees it.
        let closing =
            #""by": "p0001", "closed": {"at": "2026-07-01T10:00:00+08:00", "by": "p0001", "reason": "x"}"#
        let text = try #require(fixture.text(register))
        let end = try #require(text.ranges(of: "SEC-4").first?.lowerBound)
        let place = try #require(text[..<end].ranges(of: #""by": "p0001""#).last)
        try fixture.save(register, text.replacingCharacters(in: place, with: closing))
        let rules = try fixture.archive().audit(isFast: true).checked.findings.map(\.rule)
        #expect(rules.contains("alarm-closed-by-own"))
    }

    @Test("Copying without leave is an alarm, and is not told twice within the hour")
    func copies() throws {
        let fixture = try fixture()
        let person = fixture.as_(second)
        let copy = NewCopy(kind: .export, name: "名录.xlsx", place: "U盘 3", holder: "李四")
        for _ in 0..<3 {
            #expect(refusal { try person.act { _ = try $0.enterCopy(copy) } } == .copyNotPermitted)
        }
        let event = try #require(try events(fixture, .unapprovedCopy).first)
        #expect(try events(fixture, .unapprovedCopy).count == 1)
        let alarm = try #require(try fixture.archive().alarms().first)
        #expect(event.commitments == [.alarm: Commitment.digest(of: alarm)])
        #expect(alarm.rule == "PEN-5" && alarm.action == "export" && alarm.further == 2)
        #expect(try fixture.archive().audit(isFast: true).figures.attempts == 1)
        #expect(try fixture.ledgerRules() == [])
    }
}
