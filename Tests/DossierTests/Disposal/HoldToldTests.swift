import DossierModel
import Testing

@testable import Dossier

@Suite("Whose agreement to the release of a hold the ledger bears out (RET-6)")
struct HoldToldTests {
    /// An event about a hold, as somebody signs it.
    struct Told: Sendable {
        var by: Int
        var staff: Int?
        var via = EventVia.cli
    }

    /// Events, who is said to have agreed, on paper or by key, and whether that is borne out.
    static let rows: [(name: String, events: [Told], keys: [Int], papers: [Int], isBorne: Bool)] = [
        ("two by key", [Told(by: 4), Told(by: 6)], [4, 6], [], true),
        ("one alone", [Told(by: 4)], [4], [], false),
        ("one twice", [Told(by: 4), Told(by: 4)], [4, 4], [], false),
        ("another written in", [Told(by: 4)], [4, 6], [], false),
        ("another named in an event", [Told(by: 4), Told(by: 4, staff: 6)], [4, 6], [], false),
        (
            "one on paper, by two",
            [Told(by: 4), Told(by: 1, staff: 6, via: .paper), Told(by: 5, staff: 6, via: .paper)],
            [4], [6], true
        ),
        (
            "one on paper, by one", [Told(by: 4), Told(by: 1, staff: 6, via: .paper)], [4], [6],
            false
        ),
        (
            "one on paper, entered by the signer",
            [Told(by: 4), Told(by: 6, staff: 6, via: .paper), Told(by: 5, staff: 6, via: .paper)],
            [4], [6], false
        ),
    ]

    @Test("by two people, or not", arguments: rows)
    func told(
        name: String, events: [Told], keys: [Int], papers: [Int], isBorne: Bool
    ) throws {
        let scan = RecordID(milliseconds: 1_793_000_000_000, random: [9])
        let time = Timestamp(CalendarDate(daysSince1970: 24_472), offset: 480)
        var book = HoldTold()
        for (index, told) in events.enumerated() {
            var draft = EventDraft(.holdReleaseAsked, via: told.via)
            draft.subjects[.staff] = told.staff.map { StaffID(serial: $0).description }
            if told.staff != nil { draft.facts[.evidence] = scan.description }
            book.take(
                Event(
                    sequence: index, time: time, actor: StaffID(serial: told.by), signer: "",
                    sandbox: true, draft: draft, previous: nil))
        }
        let department = try #require(DepartmentCode("Z"))
        var release = HoldRelease(
            reason: "案件已结", registered: Registration(by: StaffID(serial: 4), at: time))
        let paper = PaperApproval(
            scan: scan, enteredBy: StaffID(serial: 1), countersignedBy: StaffID(serial: 5))
        release.approvals = (keys.map { ($0, nil) } + papers.map { ($0, paper) }).map {
            ApprovalSignature(
                role: "legal", by: StaffID(serial: $0), name: "", department: department,
                decision: .agree, at: time, digest: ContentDigest(of: []), paper: $1)
        }
        #expect(book.bears(release) == isBorne, "\(name)")
    }
}
