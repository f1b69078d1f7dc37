import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@testable import DossierLedger

/// A month's parts become one file, and readers see the same lines throughout (design §4).
@Suite struct FoldingTests {
    private static let november = "_archive/ledger/main/2026-11"

    /// Three parts of November, and one of December.
    private func fixture() throws -> Fixture {
        let fixture = try Fixture()
        try fixture.directory.add(["_archive": ["work": [:]]])
        var head = try fixture.add(fixture.opening())
        head = try fixture.add(Fixture.registrations(3), after: head)
        head = try fixture.add(Fixture.registrations(2), after: head)
        let december = Timestamp(seconds: Fixture.start.seconds + 30 * 86_400, offset: 28_800)
        try fixture.add(Fixture.registrations(1), after: head, at: december)
        return fixture
    }

    private func session(_ fixture: Fixture, _ system: any SystemCalls) throws -> WritingSession {
        let store = try Store.open(fixture.directory.path, system: system)
        try LeaseState.read(store)?.release(store)
        return try WritingSession.open(
            store, holder: LeaseHolder(person: "张三", command: "test"),
            credentials: Credentials(keys: KeyFolder(fixture.directory.at("none"))),
            clock: FixedClock("2026-12-29T09:30:00+08:00"), wait: 0)
    }

    @discardableResult
    private func fold(_ fixture: Fixture, _ system: any SystemCalls = HostSystem()) throws
        -> [YearMonth]
    {
        let session = try session(fixture, system)
        defer { session.close() }
        return try session.foldMonths()
    }

    private func lines(_ fixture: Fixture) throws -> [[UInt8]] {
        try Ledger(store: fixture.store()).events().map(\.bytes)
    }

    private func names(_ fixture: Fixture) throws -> [String] {
        try fixture.directory.tree().flat.keys.filter { $0.contains("ledger/main/2026") }.sorted()
    }

    @Test("a month behind which another began is one file, the newest month stays in parts")
    func folded() throws {
        let fixture = try fixture()
        let before = try lines(fixture)
        #expect(try fold(fixture).map(\.description) == ["2026-11"])
        #expect(
            try names(fixture) == [
                "\(Self.november).jsonl", "_archive/ledger/main/2026-12/000000000007.jsonl",
            ])
        #expect(try lines(fixture) == before)
        #expect(try fold(fixture) == [])
        let report = try LedgerVerifier(store: fixture.store()).verify()
        #expect(report.events == 8 && report.findings.isEmpty)
        #expect(try Ledger(store: fixture.store()).event(3).event.sequence == 3)
        #expect(try Ledger(store: fixture.store()).head().nextSequence == 8)
    }

    @Test("a reader that listed the parts before reads on in the month's file")
    func readingMeanwhile() throws {
        let fixture = try fixture()
        let before = try lines(fixture)
        var reading = try Ledger(store: fixture.store()).lines()
        var seen = [try #require(try reading.next()).bytes]
        try fold(fixture)
        while let line = try reading.next() { seen.append(line.bytes) }
        #expect(seen == before)
    }

    @Test("an empty folder of a month to come does not let the present one be folded")
    func emptyFolder() throws {
        let fixture = try fixture()
        try fixture.directory.add(["_archive": ["ledger": ["main": ["2099-01": [:]]]]])
        #expect(try fold(fixture).map(\.description) == ["2026-11"])
    }

    @Test("a ledger of folded months alone goes on")
    func goesOn() throws {
        let fixture = try fixture()
        try fold(fixture)
        let session = try session(fixture, HostSystem())
        defer { session.close() }
        var changes = ChangeSet()
        changes.write(Array("x".utf8), to: "x.txt", expecting: .absent)
        let events = try session.commit(changes, Fixture.registrations(1))
        #expect(events.map(\.sequence) == [8])
        let report = try LedgerVerifier(store: fixture.store()).verify()
        #expect(report.events == 9 && report.findings.isEmpty)
    }

    @Test(
        "stopped at any call: the lines are the same, and the next folding finishes",
        arguments: [
            .crashBefore, .crashAfter, .fail(.ioError), .failAfterEffect(.ioError),
            .fail(.noSpace),
        ] as [FaultySystem.Fault])
    func everyCall(fault: FaultySystem.Fault) throws {
        var number = 0
        var calls = 0
        repeat {
            number += 1
            let fixture = try fixture()
            let before = try lines(fixture)
            let system = FaultySystem(fault, at: number)
            _ = try? fold(fixture, system)
            calls = system.count
            #expect(try lines(fixture) == before, "call \(number)")
            let report = try LedgerVerifier(store: fixture.store()).verify()
            #expect(report.events == 8 && report.findings.isEmpty, "call \(number)")
            try fold(fixture)
            #expect(try lines(fixture) == before, "call \(number)")
            #expect(
                try !names(fixture).contains { $0.hasPrefix(Self.november + "/") },
                "call \(number)")
        } while number <= calls
        #expect(number > 10)
    }

    @Test("a part that is not the end of the month's file stays where it is")
    func foreignPart() throws {
        let fixture = try fixture()
        try fold(fixture)
        let before = try lines(fixture)
        let text = fixture.directory.text("\(Self.november).jsonl") ?? ""
        let other = text.split(separator: "\n").first.map { "\($0)\n" } ?? ""
        let place = "\(Self.november)/000000000000.jsonl"
        try fixture.write(Array(other.utf8), to: try requireValue(RelativePath(place)))
        #expect(try fold(fixture) == [])
        #expect(fixture.directory.text(place) == other)
        #expect(try lines(fixture) == before)
    }

    @Test("a part whose last line was cut is left alone, and nothing is joined")
    func cutPart() throws {
        let fixture = try fixture()
        let place = "\(Self.november)/000000000002.jsonl"
        let text = fixture.directory.text(place) ?? ""
        try fixture.write(
            Array(text.utf8.dropLast(1)), to: try requireValue(RelativePath(place)))
        #expect(throws: StoreError.self) { try fold(fixture) }
        #expect(try names(fixture).count == 4)
    }
}
