import DossierModel
import DossierStore
import TestSupport
import Testing

@testable import DossierLedger

/// What the verification of a ledger finds, and that it finds nothing else.
struct LedgerVerifierTests {
    private static let part = "_archive/ledger/main/2026-11/000000000002.jsonl"

    /// Events 0–1 in one part, 2–6 in another.
    private static func fixture(sandbox: Bool = true) throws -> Fixture {
        let fixture = try Fixture(sandbox: sandbox)
        let head = try fixture.add(fixture.opening())
        try fixture.add(Fixture.registrations(5), after: head, by: 1)
        return fixture
    }

    private static func lines(_ fixture: Fixture) -> [String] {
        (fixture.directory.text(part) ?? "").split(separator: "\n").map(String.init)
    }

    private static func write(_ lines: [String], _ fixture: Fixture) throws {
        let text = lines.map { $0 + "\n" }.joined()
        try fixture.write(Array(text.utf8), to: try requireValue(RelativePath(part)))
    }

    /// Alters the lines of the second part.
    private static func edit(
        _ fixture: Fixture, _ change: (inout [String]) -> Void
    ) throws {
        var lines = lines(fixture)
        change(&lines)
        try write(lines, fixture)
    }

    private func rules(_ fixture: Fixture) throws -> [String] {
        try LedgerVerifier(store: fixture.store()).verify().findings.map(\.rule)
    }

    @Test("a whole ledger has no finding", arguments: [true, false])
    func valid(sandbox: Bool) throws {
        let fixture = try Self.fixture(sandbox: sandbox)
        var report = try LedgerVerifier(store: fixture.store()).verify()
        report.verified = nil
        #expect(report == LedgerReport(events: 7))
        #expect(report.valid)
        #expect(try rules(fixture) == [])
    }

    /// A fault, and the rules that must be told, in order.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rules: [LedgerRule]
        let make: @Sendable (Fixture) throws -> Void

        init(
            _ name: String, _ rules: [LedgerRule],
            _ make: @escaping @Sendable (Fixture) throws -> Void
        ) {
            testDescription = name
            self.rules = rules
            self.make = make
        }

        init(
            _ name: String, lines rules: [LedgerRule],
            _ change: @escaping @Sendable (inout [String]) -> Void
        ) {
            self.init(name, rules) { try LedgerVerifierTests.edit($0, change) }
        }
    }

    static let faults: [Fault] = [
        Fault("a digit of a commitment changed", lines: [.signature, .chain]) { lines in
            let digit = lines[1].contains("\"record\":\"0") ? "\"record\":\"1" : "\"record\":\"0"
            lines[1] = lines[1].replacing(/"record":"[0-9a-f](?=[0-9a-f]{63})/, with: digit)
        },
        Fault("the last event changed", lines: [.signature]) { lines in
            lines[4] = lines[4].replacing("recordRegistered", with: "recordMoved")
        },
        Fault("an event cut out", lines: [.gap]) { $0.remove(at: 2) },
        Fault("an event twice", lines: [.gap]) { $0.insert($0[2], at: 2) },
        Fault("two events changed places", lines: [.gap, .gap, .gap]) { $0.swapAt(1, 2) },
        Fault("a space between", lines: [.form]) { lines in
            lines[1] = lines[1].replacing("\"signature\":", with: "\"signature\": ")
        },
        Fault("members out of order", lines: [.form]) { lines in
            lines[4] = lines[4].replacing(
                /"action":"recordRegistered",(?<rest>.*?)"facts"|"action":"recordRegistered",/,
                with: "\"zction\":\"recordRegistered\",")
        },
        Fault("a line that is not JSON", lines: [.form]) { $0.append("x") },
        Fault("an empty line", lines: [.form]) { $0.insert("", at: 3) },
        Fault("a signature that is none", lines: [.signature]) { lines in
            lines[4] = lines[4].replacing(/"signature":"[^"]*"/, with: "\"signature\":\"AAAA\"")
        },
        Fault("the signature of another event", lines: [.signature]) { lines in
            let other = lines[3].firstMatch(of: /"signature":"[^"]*"/)?.output ?? ""
            lines[4] = lines[4].replacing(/"signature":"[^"]*"/, with: String(other))
        },
        Fault("the end cut off without a line feed", [.form]) { fixture in
            let text = fixture.directory.text(LedgerVerifierTests.part) ?? ""
            let path = try requireValue(RelativePath(LedgerVerifierTests.part))
            try fixture.write(Array(text.dropLast(1).utf8), to: path)
        },
        Fault("the first part gone", [.gap, .staffUnsigned, .staffUnsigned]) { fixture in
            try fixture.remove("_archive/ledger/main/2026-11/000000000000.jsonl")
        },
        Fault("everything gone", [.empty, .staffUnsigned, .staffUnsigned]) { fixture in
            try fixture.remove("_archive/ledger/main/2026-11")
        },
        Fault("a part under another name", [.partMisplaced]) { fixture in
            let text = fixture.directory.text(LedgerVerifierTests.part) ?? ""
            try fixture.remove(LedgerVerifierTests.part)
            try fixture.write(
                Array(text.utf8), to: "_archive/ledger/main/2026-11/000000000003.jsonl")
        },
        Fault("strange files in the ledger", [.foreignFile, .foreignFile, .foreignFile]) {
            fixture in
            try fixture.write([], to: "_archive/ledger/main/2026-11/notes.txt")
            try fixture.write([], to: "_archive/ledger/main/2026-13.jsonl")
            try fixture.write([], to: "_archive/ledger/main/checkpoints/07")
            try fixture.write([], to: "_archive/ledger/main/checkpoints/7.tsr")
            try fixture.write([], to: "_archive/ledger/main/2026-11/.x.tmp")
        },
        Fault("archive.json says it is real", [.sandbox]) { fixture in
            var archive = fixture.archive
            archive.sandbox = false
            try fixture.write(archive.document, to: Layout.description)
        },
        Fault("archive.json of another archive", [.otherArchive]) { fixture in
            var archive = fixture.archive
            archive.id = FixedIdentitySource(seed: 99).makeID()
            try fixture.write(archive.document, to: Layout.description)
        },
        Fault("one event says it is real", [.sandbox]) { fixture in
            let head = try Ledger(store: fixture.store()).head()
            let part = try fixture.signer(sandbox: false).part(
                for: Fixture.registrations(1), at: Fixture.start, after: head)
            try fixture.write(part.bytes, to: part.path)
        },
        Fault("an event by nobody's key", [.signerUnknown]) { fixture in
            try add(to: fixture, staff: fixture.people[0].staff, key: "p0099")
        },
        Fault("an event in another's name", [.signerOther]) { fixture in
            try add(to: fixture, staff: fixture.people[0].staff, key: "p0002")
        },
        Fault("staff.json changed without an event", [.staffDiffers]) { fixture in
            var staff = fixture.staff
            staff.staff[1].name = "李四"
            try fixture.write(staff.document, to: Layout.policy(.staff))
        },
        Fault("a stranger added to staff.json, who then signs", [.staffUnsigned]) { fixture in
            var staff = fixture.staff
            var stranger = staff.staff[1]
            stranger.id = StaffID(serial: 3)
            let key = try SigningKey.sandbox(fixture.archive.id, "p0003")
            stranger.keys[0].publicKey = key.publicKey
            staff.staff.append(stranger)
            try fixture.write(staff.document, to: Layout.policy(.staff))
            try add(to: fixture, staff: stranger, key: "p0003")
        },
        Fault("time goes back by more than five minutes", [.timeBackwards]) { fixture in
            try add(to: fixture, staff: fixture.people[0].staff, key: "p0001", secondsLater: -301)
        },
        Fault("time goes back by five minutes", []) { fixture in
            try add(to: fixture, staff: fixture.people[0].staff, key: "p0001", secondsLater: -300)
        },
        Fault("an event before its signer came", [.timeBackwards, .signerNotStaff]) { fixture in
            try add(
                to: fixture, staff: fixture.people[0].staff, key: "p0001", secondsLater: -90_000)
        },
    ]

    private static func add(
        to fixture: Fixture, staff: StaffMember, key: String, secondsLater: Int64 = 0
    ) throws {
        let key = try SigningKey.sandbox(fixture.archive.id, key)
        let signer = EventSigner(
            signatory: Signatory(staff: staff, key: key), sandbox: true,
            calendar: fixture.archive.calendar)
        let time = Timestamp(seconds: Fixture.start.seconds + secondsLater, offset: 28_800)
        let part = try signer.part(
            for: Fixture.registrations(1), at: time, after: Ledger(store: fixture.store()).head())
        try fixture.write(part.bytes, to: part.path)
    }

    @Test("a fault is found and named once", arguments: faults)
    func finds(_ fault: Fault) throws {
        let fixture = try Self.fixture()
        try fault.make(fixture)
        #expect(try rules(fixture).sorted() == fault.rules.map(\.rawValue).sorted())
    }

    @Test("a key is good between its days only")
    func expired() throws {
        let fixture = try Fixture(lastDay: Fixture.start.date)
        var head = try fixture.add(fixture.opening())
        head = try fixture.add(Fixture.registrations(1), after: head, by: 1)
        let later = Timestamp(seconds: Fixture.start.seconds + 86_400, offset: 28_800)
        try fixture.add(Fixture.registrations(1), after: head, at: later, by: 1)
        #expect(try rules(fixture) == [LedgerRule.signerExpired.rawValue])
    }

    @Test("a finding names the file, the line and the event")
    func place() throws {
        let fixture = try Self.fixture()
        try Self.edit(fixture) { $0[4] = $0[4].replacing("recordRegistered", with: "recordMoved") }
        let finding = try LedgerVerifier(store: fixture.store()).verify().findings.first
        #expect(finding?.place == Self.part)
        #expect(finding?.details["line"] == "5")
        #expect(finding?.details["sequence"] == "6")
        #expect(finding?.severity == .error)
        #expect(finding?.property == .authenticity)
    }

    @Test("more lines than one batch, and a flood of faults is counted, not listed")
    func flood() throws {
        let fixture = try Self.fixture()
        let junk = String(repeating: "x\n", count: ParallelCheck.batch + 10)
        try fixture.write(Array(junk.utf8), to: "_archive/ledger/main/2026-12.jsonl")
        let report = try LedgerVerifier(store: fixture.store()).verify()
        #expect(report.events == 7)
        #expect(report.findings.count == LedgerReport.mostOfOneRule)
        #expect(report.omitted == ParallelCheck.batch + 10 - LedgerReport.mostOfOneRule)
        #expect(!report.valid)
    }
}
