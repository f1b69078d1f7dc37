import DossierLedger
import DossierModel
import TestSupport
import Testing

/// Drafts become lines.
struct EventSignerTests {
    @Test("each event names the digest of the line before it")
    func chain() throws {
        let fixture = try Fixture()
        let opening = try fixture.opening()
        let part = try fixture.signer().part(
            for: opening + Fixture.registrations(3), at: Fixture.start, after: .empty)
        let lines = part.bytes.split(separator: 0x0A).map { Array($0) }
        #expect(lines.count == 5)
        #expect(part.events.map(\.sequence) == Array(0..<5))
        #expect(part.events.first?.previous == nil)
        for (line, next) in zip(lines, part.events.dropFirst()) {
            #expect(next.previous == ContentDigest(of: line))
        }
        #expect(try lines.map { try EventLine(bytes: $0).event } == part.events)
        #expect(part.head.previous == lines.last.map { ContentDigest(of: $0) })
        #expect(part.head.nextSequence == 5)
    }

    @Test("an event says what the format says, and nothing else")
    func line() throws {
        let fixture = try Fixture()
        let draft = EventDraft(.policyChanged, via: .paper, facts: [.policy: "staff"])
        let head = LedgerHead(
            nextSequence: 41, previous: ContentDigest(of: []), lastTime: Fixture.start,
            month: YearMonth("2026-11"))
        let part = try fixture.signer().part(for: [draft], at: Fixture.start, after: head)
        let line = try EventLine(bytes: Array(part.bytes.dropLast()))
        let fingerprint = fixture.people[0].key.publicKey.fingerprint
        let expected =
            #"{"action":"policyChanged","actor":"p0001","facts":{"policy":"staff"},"previous":""#
            + #"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","sandbox":true,"#
            + #""sequence":41,"signer":"\#(fingerprint)","time":"2026-11-21T09:30:00+08:00","#
            + #""via":"paper"}"#
        #expect(String(decoding: line.signedBytes, as: UTF8.self) == expected)
        #expect(Array(line.signedBytes(in: Array(part.bytes.dropLast()))) == line.signedBytes)
        #expect(part.path == "_archive/ledger/main/2026-11/000000000041.jsonl")
    }

    static let months: [(time: String, newest: String?, month: String)] = [
        ("2026-11-21T09:30:00+08:00", nil, "2026-11"),
        ("2026-11-25T23:59:59+08:00", nil, "2026-11"),
        ("2026-11-26T00:00:00+08:00", nil, "2026-12"),
        // 25 October 2026 is a Sunday: the month ends on Monday.
        ("2026-10-26T10:00:00+08:00", nil, "2026-10"),
        ("2026-11-21T09:30:00+08:00", "2027-01", "2027-01"),
        ("2026-11-21T09:30:00+08:00", "2026-10", "2026-11"),
    ]

    @Test("a part goes to the later of its filing month and the newest present", arguments: months)
    func month(time: String, newest: String?, month: String) throws {
        let fixture = try Fixture()
        let head = LedgerHead(
            nextSequence: 7, previous: ContentDigest(of: []),
            month: newest.flatMap { YearMonth($0) })
        let part = try fixture.signer().part(
            for: Fixture.registrations(1), at: try requireValue(Timestamp(time)), after: head)
        #expect(part.path == RelativePath("_archive/ledger/main/\(month)/000000000007.jsonl"))
        #expect(part.head.month == YearMonth(month))
    }

    @Test("an event that does not fit into a line is refused")
    func tooLong() throws {
        let fixture = try Fixture()
        let long = String(repeating: "x", count: EventLine.longest)
        let draft = EventDraft(.policyChanged, facts: [.policy: long])
        let error = #expect(throws: LedgerError.self) {
            try fixture.signer().part(for: [draft], at: Fixture.start, after: .empty)
        }
        #expect(error?.code == .eventTooLong)
    }
}
