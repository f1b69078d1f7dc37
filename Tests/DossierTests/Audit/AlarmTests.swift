import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

/// What somebody may not do is told in ledger and register (rule LOG-3).
@Suite struct AlarmTests {
    private let second = StaffID(serial: 2)

    /// A sandbox with a salesman and a second administrator's deputy.
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

    /// Somebody without the right tries to change the staff.
    private func attempt(_ fixture: ArchiveFixture) -> RegistrationError.Code? {
        refusal { try fixture.act { try $0.endRole("sales", of: second) } }
    }

    private func at(_ fixture: ArchiveFixture, _ time: String) -> ArchiveFixture {
        var other = fixture
        other.moment = "2026-07-01T\(time)+08:00"
        return other
    }

    @Test("A refused attempt is an event and an alarm, with nothing personal in the event")
    func refusedAttempt() throws {
        let fixture = try fixture().as_(second)
        #expect(attempt(fixture) == .notPermitted)
        let event = try #require(try events(fixture, .attemptRefused).first)
        #expect(event.actor == second)
        #expect(event.facts == [.rule: "SEC-4", .attempt: "manageStaff"])
        let alarm = try #require(try fixture.archive().alarms().first)
        #expect(event.subjects == [.entry: alarm.id.description])
        #expect(event.commitments == [.alarm: Commitment.digest(of: alarm)])
        #expect(alarm.kind == .attempt)
        #expect(alarm.by == second)
        #expect(try fixture.ledgerRules() == [])
        #expect(try fixture.archive().validate(isDeep: true).worst.map { $0 < .error } ?? true)
    }

    @Test("Within an hour it is counted, afterwards it is an event again")
    func bounded() throws {
        let fixture = try fixture().as_(second)
        for time in ["09:30:00", "09:40:00", "10:29:59"] {
            #expect(attempt(at(fixture, time)) == .notPermitted)
        }
        #expect(try events(fixture, .attemptRefused).count == 1)
        #expect(try fixture.archive().alarms().map(\.further) == [2])
        #expect(attempt(at(fixture, "10:30:00")) == .notPermitted)
        #expect(try events(fixture, .attemptRefused).count == 2)
        #expect(try fixture.archive().alarms().map(\.further) == [2, 0])
        #expect(try fixture.ledgerRules() == [])
    }

    @Test("An act that needs an approval is an attempt too; what cannot be is none")
    func whatCounts() throws {
        let fixture = try fixture()
        let number = try fixture.client()
        let seat = refusal {
            try fixture.as_(second).act { try $0.reassign(number, to: second) }
        }
        #expect(seat != nil)
        #expect(try fixture.archive().alarms().count == 1)
        let nobody = refusal { try fixture.act { try $0.endRole("sales", of: StaffID(serial: 9)) } }
        #expect(nobody == .noSuchStaff)
        #expect(try fixture.archive().alarms().count == 1)
    }

    @Test("A rehearsal that is refused writes nothing")
    func rehearsal() throws {
        let fixture = try fixture().as_(second)
        let before = try fixture.tree()
        let code = refusal {
            try fixture.archive().write(isRehearsal: true) { try $0.endRole("sales", of: second) }
        }
        #expect(code == .notPermitted)
        #expect(try fixture.tree() == before)
    }

    @Test("An alarm is closed by another than who caused it, and once")
    func closing() throws {
        let fixture = try fixture()
        _ = attempt(fixture.as_(second))
        let alarm = try #require(try fixture.archive().alarms().first)
        let close = { (person: StaffID) in
            refusal { try fixture.as_(person).act { try $0.closeAlarm(alarm.id, reason: "误操作") } }
        }
        #expect(close(second) == .notPermitted)
        #expect(close(StaffID(serial: 1)) == nil)
        #expect(close(StaffID(serial: 1)) == .alarmIsClosed)
        let closed = try #require(try fixture.archive().alarms().first)
        #expect(closed.closed?.reason == "误操作")
        #expect(try fixture.archive().status(index: nil).openAlarms == 0)
        #expect(try fixture.ledgerRules() == [])
    }

    @Test("Nobody closes their own")
    func ownAlarm() throws {
        let fixture = try fixture()
        // Nobody may give themselves a part; in a sandbox approval is what the founder can lack.
        _ = attempt(fixture.as_(second))
        let alarm = try #require(try fixture.archive().alarms().first)
        try fixture.act {
            _ = try $0.giveRole("administrator", to: second, insteadOf: StaffID(serial: 1))
        }
        let own = refusal {
            try fixture.as_(second).act { try $0.closeAlarm(alarm.id, reason: "误操作") }
        }
        #expect(own == .ownAlarm)
    }

    @Test("An alarm that was changed or removed by hand is found")
    func forged() throws {
        let fixture = try fixture()
        _ = attempt(fixture.as_(second))
        let path = "_archive/registers/alarms/2026.json"
        try fixture.edit(path, "SEC-4", "SEC-5")
        #expect(try fixture.ledgerRules() == ["commitment-mismatch"])
        try fixture.save(
            path, #"{"entries": [], "kind": "alarms", "schemaVersion": 1, "year": 2026}"# + "\n")
        #expect(try fixture.ledgerRules().contains("commitment-unfulfilled"))
    }
}
