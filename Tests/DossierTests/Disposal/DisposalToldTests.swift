import DossierModel
import Testing

@testable import Dossier

@Suite("What one altered client can make the ledger tell of others (DES-3)")
struct DisposalToldTests {
    /// An event about the list, as somebody signs it.
    struct Told: Sendable {
        var action = EventAction.disposalDecided
        var word = "agree"
        var by: Int
        var staff: Int?
        var via = EventVia.cli
        var scan = true
        var answer: String?
        var digest = list
        /// Whether the form was scanned before the list was submitted.
        var isOld = false

        /// A decision or a count by key.
        static func key(_ by: Int, _ word: String = "agree") -> Told {
            Told(action: word == "count" ? .disposalCounted : .disposalDecided, word: word, by: by)
        }

        /// A step that somebody enters from paper.
        static func entry(_ by: Int, of staff: Int, _ answer: String = "agree") -> Told {
            Told(
                action: .disposalChanged, word: "enterPaper", by: by, staff: staff, via: .paper,
                answer: answer)
        }

        /// A step that somebody countersigns.
        static func second(_ by: Int, of staff: Int, _ word: String = "agree") -> Told {
            var told = key(by, word)
            (told.staff, told.via) = (staff, .paper)
            return told
        }

        static func change(_ word: String, by: Int = 1) -> Told {
            Told(action: .disposalChanged, word: word, by: by)
        }

        func changed(_ change: (inout Told) -> Void) -> Told {
            var told = self
            change(&told)
            return told
        }
    }

    /// Events, and who is then taken to have decided or counted.
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let events: [Told]
        let decided: [Int]
        let counted: [Int]

        init(_ name: String, _ events: [Told], decided: [Int] = [], counted: [Int] = []) {
            testDescription = name
            self.events = events
            self.decided = decided
            self.counted = counted
        }
    }

    static let list = ContentDigest(of: [1])
    private static let scan = RecordID(milliseconds: 1_793_000_000_000, random: [9])
    private static let way: [Told] = [.change("submit"), .key(4), .change("schedule")]

    static let rows: [Row] = [
        Row("by key", [.key(4)], decided: [4]),
        Row("on paper, by two", [.entry(1, of: 4), .second(5, of: 4)], decided: [4]),
        Row(
            "on a form that was scanned before the list was submitted",
            [.entry(1, of: 4).changed { $0.isOld = true }, .second(5, of: 4)]),
        Row(
            "counted on the form of the approval",
            [
                .entry(1, of: 4), .second(5, of: 4), .change("schedule"),
                .entry(1, of: 6, "count").changed { $0.isOld = true }, .second(5, of: 6, "count"),
            ], decided: [4]),
        Row("of another, by key", [.key(5).changed { $0.staff = 4 }]),
        Row("of another, on paper that nobody entered", [.second(5, of: 4)]),
        Row("entered and countersigned by one", [.entry(5, of: 4), .second(5, of: 4)]),
        Row("entered by the signer", [.entry(4, of: 4), .second(5, of: 4)]),
        Row("countersigned by the signer", [.entry(1, of: 4), .second(4, of: 4)]),
        Row("on paper, naming nobody", [.key(5).changed { $0.via = .paper }]),
        Row(
            "on paper, without a scan",
            [.entry(1, of: 4), .second(5, of: 4).changed { $0.scan = false }]),
        Row(
            "of another list",
            [.entry(1, of: 4), .second(5, of: 4).changed { $0.digest = .init(of: [2]) }],
            decided: []),
        Row(
            "a rejection turned into an agreement", [.entry(1, of: 4, "reject"), .second(5, of: 4)]),
        Row(
            "an agreement turned into a count",
            way + [.entry(1, of: 6), .second(5, of: 6, "count")],
            decided: [4]),
        Row(
            "an entry that does not say what it is",
            [
                .entry(1, of: 4).changed { $0.answer = nil }, .second(5, of: 4),
            ]),
        Row("a step said to be by key that names its actor", [.key(4).changed { $0.staff = 4 }]),
        Row("counted before it was scheduled", [.change("submit"), .key(6, "count")]),
        Row("counted before, scheduled then", [.key(6, "count"), .change("schedule")]),
        Row("counted", way + [.key(6, "count")], decided: [4], counted: [6]),
        Row(
            "counted, scheduled again", way + [.key(6, "count"), .change("schedule")], decided: [4]),
        Row("counted, sent back", way + [.key(6, "count"), .key(4, "sendBack")]),
        Row(
            "counted on paper", way + [.entry(1, of: 6, "count"), .second(5, of: 6, "count")],
            decided: [4], counted: [6]),
        Row("agreed, submitted again", [.key(4), .change("submit")]),
        Row("a decision told as a change", [.key(4).changed { $0.action = .disposalChanged }]),
    ]

    @Test("Only what the actor did, or two others bear out", arguments: rows)
    func told(_ row: Row) {
        let book = Self.book(row.events)
        let decided = book.told.filter { $0.moment == nil && $0.digest == Self.list }
        let counted = book.told.filter { $0.moment != nil && $0.digest == Self.list }
        #expect(decided.map(\.by.serial).sorted() == row.decided)
        #expect(counted.map(\.by.serial).sorted() == row.counted)
    }

    @Test("A count behind the destruction's beginning is no count before it")
    func moments() {
        let begun = Self.way + [.change("execute"), .key(6, "count")]
        #expect(Self.book(begun).told.compactMap(\.moment) == [.after])
        // What says that it began before anybody scheduled it is nothing.
        let early = [Told.change("execute")] + Self.way + [.key(6, "count")]
        #expect(Self.book(early).told.compactMap(\.moment) == [.before])
    }

    @Test("Who scheduled, and the days of the events")
    func days() {
        let book = Self.book(Self.way)
        #expect(book.scheduled?.by == StaffID(serial: 1))
        #expect(book.told.map(\.day) == [Self.time(1).date])
    }

    /// What the ledger tells after these events, a day apart.
    private static func book(_ events: [Told]) -> DisposalTold {
        var book = DisposalTold()
        for (index, told) in events.enumerated() {
            var draft = EventDraft(
                told.action, via: told.via,
                facts: [.list: told.digest.description, .state: told.word])
            draft.subjects[.entry] = "list"
            if told.word == "enterPaper", !told.isOld {
                book.take(event(index, told, registration), of: "list")
            }
            draft.subjects[.staff] = told.staff.map { StaffID(serial: $0).description }
            if told.staff != nil, told.scan { draft.facts[.evidence] = scan.description }
            draft.facts[.answer] = told.answer
            book.take(event(index, told, draft), of: "list")
        }
        return book
    }

    private static var registration: EventDraft {
        EventDraft(.recordRegistered, subjects: [.record: scan.description])
    }

    private static func event(_ index: Int, _ told: Told, _ draft: EventDraft) -> Event {
        Event(
            sequence: index, time: time(index), actor: StaffID(serial: told.by), signer: "",
            sandbox: true, draft: draft, previous: nil)
    }

    private static func time(_ index: Int) -> Timestamp {
        Timestamp(CalendarDate(daysSince1970: 24_472 + index), offset: 480)
    }
}
