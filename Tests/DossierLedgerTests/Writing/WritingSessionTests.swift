import DossierLedger
import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

/// Many commits under one lease, each told by signed events.
struct WritingSessionTests {
    private let fixture: Fixture
    private let credentials: Credentials

    init() throws {
        fixture = try Fixture()
        try fixture.directory.add(["_archive": ["work": [:]]])
        try fixture.add(fixture.opening())
        credentials = Credentials(keys: KeyFolder(fixture.directory.at("none")))
    }

    private func open(_ clock: some ArchiveClock = FixedClock()) throws -> WritingSession {
        try WritingSession.open(
            fixture.store(), holder: LeaseHolder(person: "张三", command: "test"),
            credentials: credentials, clock: clock, wait: 0)
    }

    private func change(_ name: String, _ text: String = "x") -> ChangeSet {
        var changes = ChangeSet()
        if let path = RelativePath(name) {
            changes.write(Array(text.utf8), to: path, expecting: .absent)
        }
        return changes
    }

    private func verify() throws -> LedgerReport {
        var report = try LedgerVerifier(store: fixture.store()).verify()
        report.verified = nil
        return report
    }

    @Test("three commits are three parts, in order, and the ledger is whole")
    func commits() throws {
        let session = try open()
        #expect(session.signatory.staff.id == StaffID(serial: 1))
        #expect(
            try session.commit(change("a"), Fixture.registrations(2)).map(\.sequence) == [2, 3])
        #expect(try session.commit(change("b"), Fixture.registrations(1)).map(\.sequence) == [4])
        #expect(try session.commit(ChangeSet(), Fixture.registrations(1)).map(\.sequence) == [5])
        session.close()
        #expect(try verify() == LedgerReport(events: 6))
        #expect(fixture.directory.text("b") == "x")
        #expect(session.warnings.isEmpty)
        let again = try open()
        #expect(try again.commit(change("c"), Fixture.registrations(1)).map(\.sequence) == [6])
        again.close()
        #expect(try verify() == LedgerReport(events: 7))
    }

    @Test("nothing to do is nothing done; a change without an event is refused")
    func unsigned() throws {
        let session = try open()
        defer { session.close() }
        #expect(try session.commit(ChangeSet(), []).isEmpty)
        let error = #expect(throws: LedgerError.self) { try session.commit(change("a"), []) }
        #expect(error?.code == .unsignedChange)
        #expect(fixture.directory.text("a") == nil)
    }

    @Test("a commit that is refused leaves no event, and the next goes on")
    func refused() throws {
        let session = try open()
        try session.commit(change("a"), Fixture.registrations(1))
        #expect(throws: StoreError.self) {
            try session.commit(change("a"), Fixture.registrations(1))
        }
        #expect(try session.commit(change("b"), Fixture.registrations(1)).map(\.sequence) == [3])
        session.close()
        #expect(try verify() == LedgerReport(events: 4))
    }

    @Test("while one writes, another is told to wait; the lease is given back")
    func busy() throws {
        let session = try open()
        let error = #expect(throws: StoreError.self) { try open() }
        #expect(error?.code == .busy)
        session.close()
        try open().close()
    }

    @Test("whoever may not act gets no lease")
    func refusedPerson() throws {
        let stranger = Credentials(keys: credentials.keys, asStaff: StaffID(serial: 77))
        let error = #expect(throws: LedgerError.self) {
            try WritingSession.open(
                fixture.store(), holder: LeaseHolder(person: "x", command: "test"),
                credentials: stranger, clock: FixedClock(), wait: 0)
        }
        #expect(error?.code == .unknownStaff)
        try open().close()
    }

    @Test("a clock that went back is told and not refused")
    func backwards() throws {
        let session = try open(FixedClock("2026-11-21T09:24:59+08:00"))
        let events = try session.commit(ChangeSet(), Fixture.registrations(1))
        session.close()
        #expect(events.map(\.sequence) == [2])
        #expect(session.warnings.map(\.rule) == [LedgerRule.timeBackwards.rawValue])
        #expect(session.warnings.first?.details["before"] == "2026-11-21T09:30:00+08:00")
        #expect(try verify().findings == session.warnings)
    }
}
