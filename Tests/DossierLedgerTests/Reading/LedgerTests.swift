import DossierLedger
import DossierModel
import DossierStore
import TestSupport
import Testing

/// Reading a ledger that lies in parts, in months, and in both.
struct LedgerTests {
    /// Three parts in two months: events 0–1, 2–6 in November; 7–9 in December.
    private func fixture() throws -> (Fixture, LedgerHead) {
        let fixture = try Fixture()
        var head = try fixture.add(fixture.opening())
        head = try fixture.add(Fixture.registrations(5), after: head)
        let december = Timestamp(seconds: Fixture.start.seconds + 10 * 86_400, offset: 28_800)
        head = try fixture.add(Fixture.registrations(3), after: head, at: december)
        return (fixture, head)
    }

    private func sequences(_ fixture: Fixture, from: Int = 0) throws -> [Int] {
        try Ledger(store: fixture.store()).events(from: from).map(\.event.sequence)
    }

    /// Folds a month as its sealing will: the parts one after the other.
    private func fold(_ fixture: Fixture, keepingParts: Bool) throws {
        let folder = "_archive/ledger/main/2026-11"
        let parts = ["000000000000.jsonl", "000000000002.jsonl"]
        let text = parts.compactMap { fixture.directory.text("\(folder)/\($0)") }.joined()
        try fixture.write(Array(text.utf8), to: "_archive/ledger/main/2026-11.jsonl")
        if !keepingParts { try fixture.remove(folder) }
    }

    @Test("an archive without events has an empty head")
    func empty() throws {
        let ledger = try Ledger(store: Fixture().store())
        #expect(try ledger.head() == .empty)
        #expect(try ledger.events().isEmpty)
        let error = #expect(throws: LedgerError.self) { try ledger.firstEvent() }
        #expect(error?.code == .noFirstEvent)
    }

    @Test("parts go where the design says")
    func layout() throws {
        let (fixture, _) = try fixture()
        let names = try fixture.directory.tree().flat.keys.filter { $0.contains("ledger") }
        #expect(
            names.sorted() == [
                "_archive/ledger/main/2026-11/000000000000.jsonl",
                "_archive/ledger/main/2026-11/000000000002.jsonl",
                "_archive/ledger/main/2026-12/000000000007.jsonl",
            ])
    }

    @Test("the head is the end of the newest part")
    func head() throws {
        let (fixture, head) = try fixture()
        #expect(try Ledger(store: fixture.store()).head() == head)
        #expect(head.nextSequence == 10)
        #expect(head.month == YearMonth("2026-12"))
    }

    @Test("an empty folder of a new month does not hide the head")
    func emptyMonth() throws {
        let (fixture, head) = try fixture()
        try fixture.directory.add(["_archive": ["ledger": ["main": ["2027-01": [:]]]]])
        #expect(try Ledger(store: fixture.store()).head() == head)
    }

    @Test("events come in order, from any number on", arguments: 0...11)
    func from(sequence: Int) throws {
        let (fixture, _) = try fixture()
        #expect(try sequences(fixture, from: sequence) == Array(min(sequence, 10)..<10))
    }

    @Test("a folded month reads as its parts did", arguments: [true, false])
    func folded(keepingParts: Bool) throws {
        let (fixture, head) = try fixture()
        try fold(fixture, keepingParts: keepingParts)
        for sequence in [0, 1, 2, 6, 7, 9] {
            #expect(try sequences(fixture, from: sequence) == Array(sequence..<10))
        }
        #expect(try Ledger(store: fixture.store()).head() == head)
        try fixture.remove("_archive/ledger/main/2026-12")
        #expect(try Ledger(store: fixture.store()).head().nextSequence == 7)
    }

    @Test("a part behind a folded month is not left out")
    func partBehindFolded() throws {
        let (fixture, _) = try fixture()
        try fixture.remove("_archive/ledger/main/2026-12")
        try fold(fixture, keepingParts: true)
        let folded = try Ledger(store: fixture.store()).head()
        let head = try fixture.add(Fixture.registrations(2), after: folded)
        #expect(try sequences(fixture) == Array(0..<9))
        #expect(try Ledger(store: fixture.store()).head() == head)
    }

    @Test("time that goes back stays in the newest month")
    func backwards() throws {
        let (fixture, head) = try fixture()
        let next = try fixture.add(Fixture.registrations(1), after: head)
        #expect(next.month == YearMonth("2026-12"))
        #expect(try Ledger(store: fixture.store()).head() == next)
    }

    @Test("one event by its number")
    func one() throws {
        let (fixture, _) = try fixture()
        let ledger = try Ledger(store: fixture.store())
        #expect(try ledger.event(7).event.sequence == 7)
        let error = #expect(throws: LedgerError.self) { try ledger.event(10) }
        #expect(error == LedgerError(.noSuchEvent, place: "10"))
    }

    @Test("the first event is what the archive says, else status 65")
    func first() throws {
        let (fixture, _) = try fixture()
        let first = try Ledger(store: fixture.store()).firstEvent()
        #expect(first.staff.description == "p0001")
        try first.check(against: fixture.archive)
        var real = fixture.archive
        real.sandbox = false
        let sandbox = #expect(throws: LedgerError.self) { try first.check(against: real) }
        #expect(sandbox?.code == .sandboxDisagrees)
        #expect(sandbox?.exitStatus == .corruptInput)
        var other = fixture.archive
        other.id = FixedIdentitySource(seed: 9).makeID()
        let id = #expect(throws: LedgerError.self) { try first.check(against: other) }
        #expect(id?.code == .otherArchive)
    }

    @Test(
        "a damaged end is an error that names the file",
        arguments: ["", "x\n", "{\"event\":{}}\n", "\n"])
    func damaged(text: String) throws {
        let (fixture, _) = try fixture()
        let path = "_archive/ledger/main/2026-12/000000000007.jsonl"
        let whole = fixture.directory.text(path) ?? ""
        let cut = text.isEmpty ? String(whole.dropLast(1)) : whole + text
        try fixture.write(Array(cut.utf8), to: try requireValue(RelativePath(path)))
        let error = #expect(throws: LedgerError.self) { try Ledger(store: fixture.store()).head() }
        #expect(error?.code == .damaged)
        #expect(error?.place == path)
    }
}
