import DossierModel
import DossierRetention
import TestSupport
import Testing

@Suite("What holds of every term")
struct SchedulePropertyTests {
    /// A thing with random occasions, of a random class of the default schedule or of none.
    private struct Random {
        var random: SeededRandom

        mutating func item() -> RetentionItem {
            let classes = DefaultPolicy.retention.classes.filter { $0.scope == .documents }
            let picked = classes[Int.random(in: classes.indices, using: &random)]
            let isDecided = Bool.random(using: &random)
            return RetentionItem(
                category: picked.category, documentClass: isDecided ? picked.id : nil,
                formed: day(2_020...2_024), facts: facts())
        }

        mutating func facts() -> [TriggerFact] {
            TriggerKind.allCases.filter(\.isRecorded).flatMap { kind in
                (0..<Int.random(in: 0...2, using: &random)).map { _ in
                    TriggerFact(kind, on: day(2_019...2_030))
                }
            }
        }

        mutating func day(_ years: ClosedRange<Int>) -> CalendarDate {
            let first = CalendarDate(year: years.lowerBound, month: 1, day: 1)?.daysSince1970 ?? 0
            return CalendarDate(
                daysSince1970: first + Int.random(in: 0..<(years.count * 365), using: &random))
        }
    }

    private static let seeds = Array(UInt64(1)...UInt64(300))

    @Test("never earlier than any floor, whatever the order of occasions", arguments: seeds)
    func floorsAndOrder(seed: UInt64) throws {
        var random = Random(random: SeededRandom(seed: seed))
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention]))
        var item = random.item()
        let verdict = schedule.verdict(of: item)
        for floor in verdict.deciding?.floors ?? [] {
            #expect(verdict.due.orLonger(floor.due) == verdict.due)
        }
        item.facts.reverse()
        #expect(schedule.verdict(of: item).due == verdict.due)
        item.facts.shuffle(using: &random.random)
        #expect(schedule.verdict(of: item).due == verdict.due)
    }

    @Test("an extension, a parent, an older version only make it longer", arguments: seeds)
    func monotone(seed: UInt64) throws {
        var random = Random(random: SeededRandom(seed: seed))
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention]))
        let item = random.item()
        let due = schedule.verdict(of: item).due
        var longer = item
        longer.extendedUntil = random.day(2_020...2_090)
        longer.parents = [.on(random.day(2_020...2_090))]
        let extended = schedule.verdict(of: longer).due
        #expect(due.orLonger(extended) == extended)

        var newer = DefaultPolicy.retention
        newer.version = 2
        newer.since = random.day(2_026...2_036)
        for index in newer.classes.indices where newer.classes[index].term != .permanent {
            newer.classes[index].term = .years(Int.random(in: 1...40, using: &random.random))
        }
        let both = try #require(RetentionSchedule([newer, DefaultPolicy.retention]))
        let alone = try #require(RetentionSchedule([newer]))
        let joined = both.verdict(of: item)
        let said = alone.verdict(of: item).due
        #expect(joined.due.orLonger(said) == joined.due)
        if let start = schedule.verdict(of: item).deciding?.start, start < newer.since {
            #expect(joined.due.orLonger(due) == joined.due, "what runs is not shortened")
        }
    }
}
