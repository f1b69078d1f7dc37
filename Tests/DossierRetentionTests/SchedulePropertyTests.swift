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

    /// The laws' own arithmetic, written anew: the day after the occasion, so many years later.
    private static func floorDay(
        _ floor: RetentionFloor, _ item: RetentionItem
    ) -> CalendarDate? {
        var days = item.facts.filter { $0.kind == floor.from && $0.on >= item.formed }.map(\.on)
        if floor.from == .yearEnded {
            days = [CalendarDate(year: item.formed.year, month: 12, day: 31)].compactMap { $0 }
        }
        guard let last = days.max()?.adding(days: 1) else { return nil }
        return CalendarDate(year: last.year + floor.years, month: last.month, day: last.day)
            ?? CalendarDate(year: last.year + floor.years, month: 3, day: 1)
    }

    @Test("no class is due before its floors, by the laws' own arithmetic", arguments: seeds)
    func floorsAnew(seed: UInt64) throws {
        var random = Random(random: SeededRandom(seed: seed))
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention]))
        for entry in DefaultPolicy.retention.classes where entry.scope == .documents {
            var item = random.item()
            (item.category, item.documentClass) = (entry.category, entry.id)
            guard case .on(let due) = schedule.verdict(of: item).due else { continue }
            for floor in entry.floors {
                guard let day = Self.floorDay(floor, item) else {
                    Testing.Issue.record("\(entry.id) is due though \(floor.from) never came")
                    continue
                }
                #expect(due >= day, "\(entry.id): \(floor.authority)")
            }
        }
    }

    @Test(
        "the longer an extension the later the day, and no occasion behind the last makes it earlier",
        arguments: seeds)
    func longer(seed: UInt64) throws {
        var random = Random(random: SeededRandom(seed: seed))
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention]))
        var item = random.item()
        let days = [random.day(2_020...2_090), random.day(2_020...2_090)].sorted()
        let dues = days.map { day in
            item.extendedUntil = day
            return schedule.verdict(of: item).due
        }
        #expect(dues[0].orLonger(dues[1]) == dues[1])
        item.extendedUntil = nil
        let before = schedule.verdict(of: item)
        // An occasion that comes again counts from then on, but where the earliest decides.
        guard before.deciding?.retentionClass.trigger.rule == .all else { return }
        guard let last = item.facts.map(\.on).max() else { return }
        item.facts += TriggerKind.allCases.filter(\.isRecorded).map {
            TriggerFact($0, on: last.adding(days: 400))
        }
        let after = schedule.verdict(of: item).due
        if case .on = before.due { #expect(before.due.orLonger(after) == after) }
    }

    @Test("a hold never shortens: whatever else stands in the way still does", arguments: seeds)
    func held(seed: UInt64) throws {
        var random = Random(random: SeededRandom(seed: seed))
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention]))
        let listed = try DisposalCompany.item(1)
        let isChanged = Int.random(in: 0..<4, using: &random.random) == 0
        var facts = ItemFacts(
            due: schedule.verdict(of: random.item()).due,
            content: isChanged ? nil : listed.version?.digest)
        if Bool.random(using: &random.random) { facts.openMatters = ["2026-12-0001"] }
        let day = random.day(2_026...2_070)
        let free = Set(facts.guards(listed, on: day).map(\.reason))
        facts.holds = ["某案"]
        let held = Set(facts.guards(listed, on: day).map(\.reason))
        #expect(held == free.union([.held]))
    }
}
