import DossierModel
import DossierRetention
import TestSupport
import Testing

@Suite("A term that runs is never shortened")
struct RunningTermTests {
    /// A second version of the default schedule, in force from a day.
    private static func second(
        _ since: String, _ change: (inout RetentionClass) -> Void, of id: String
    ) throws -> RetentionPolicy {
        var policy = DefaultPolicy.retention
        policy.version = 2
        policy.since = try #require(CalendarDate(since))
        for index in policy.classes.indices where policy.classes[index].id == id {
            change(&policy.classes[index])
        }
        return policy
    }

    private static func item(_ id: String, _ ended: [String]) throws -> RetentionItem {
        RetentionItem(
            documentClass: id, formed: try #require(CalendarDate("2024-03-01")),
            facts: try ended.map {
                TriggerFact(.contractEnded, on: try #require(CalendarDate($0)))
            })
    }

    @Test("a later occasion does not take away the term that ran under an earlier version")
    func laterOccasion() throws {
        let second = try Self.second("2030-01-01", { $0.term = .years(3) }, of: "MM.minutes")
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention, second]))
        let ran = schedule.verdict(of: try Self.item("MM.minutes", ["2026-06-30"]))
        #expect(ran.due.day?.description == "2037-01-01")
        let again = schedule.verdict(
            of: try Self.item("MM.minutes", ["2026-06-30", "2031-06-30"]))
        #expect(again.due.day?.description == "2037-01-01")
        #expect(again.basis == .earlierVersion)
        #expect(again.deciding?.version == 1)
    }

    @Test("what followed its contract when its term began goes on following it")
    func stopsFollowing() throws {
        let second = try Self.second(
            "2030-01-01",
            {
                $0.term = .years(11)
                $0.followsContract = false
            }, of: "CM.confirmed")
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention, second]))
        var item = try Self.item("CM.confirmed", ["2026-06-30"])
        item.parents = [.on(try #require(CalendarDate("2057-01-01")))]
        let verdict = schedule.verdict(of: item)
        #expect(verdict.due.day?.description == "2057-01-01")
        #expect(verdict.basis == .parent)
        // What begins under the second version follows nothing any more.
        item.facts = [TriggerFact(.contractEnded, on: try #require(CalendarDate("2031-06-30")))]
        #expect(schedule.verdict(of: item).due.day?.description == "2043-01-01")
    }

    @Test("a class that a version leaves out is judged by the last one that has it")
    func leftOut() throws {
        var second = try Self.second("2030-01-01", { _ in }, of: "MM.minutes")
        second.classes.removeAll { $0.id == "MM.minutes" }
        let schedule = try #require(RetentionSchedule([DefaultPolicy.retention, second]))
        let verdict = schedule.verdict(of: try Self.item("MM.minutes", ["2031-06-30"]))
        #expect(verdict.due.day?.description == "2042-01-01")
    }

    // MARK: Any history

    /// The history of one thing, as it goes on from day to day.
    private struct History {
        var random: SeededRandom
        var versions = [DefaultPolicy.retention]
        var item: RetentionItem
        var day: Int

        init(seed: UInt64) throws {
            random = SeededRandom(seed: seed)
            let classes = DefaultPolicy.retention.classes
            let picked = classes[Int.random(in: classes.indices, using: &random)]
            let isDecided = picked.category == nil || Bool.random(using: &random)
            day = try #require(CalendarDate("2026-03-01")).daysSince1970
            item = RetentionItem(
                picked.scope, category: picked.category,
                documentClass: isDecided ? picked.id : nil, formed: CalendarDate(daysSince1970: day)
            )
            if Bool.random(using: &random) {
                item.parents = [.on(CalendarDate(daysSince1970: day + 9_000))]
            }
        }

        var verdict: RetentionVerdict? { RetentionSchedule(versions)?.verdict(of: item) }

        /// Whether a term is running on the day.
        func runs(_ verdict: RetentionVerdict) -> Bool {
            guard verdict.due.day != nil, let start = verdict.deciding?.start else { return false }
            return start.daysSince1970 <= day
        }

        /// Time goes on, and then something happens.
        mutating func goOn() {
            day += Int.random(in: 1...700, using: &random)
            if Int.random(in: 0..<3, using: &random) == 0 {
                versions.append(nextVersion())
            } else {
                let kinds = TriggerKind.allCases.filter(\.isRecorded)
                for kind in kinds where Bool.random(using: &random) {
                    item.facts.append(TriggerFact(kind, on: CalendarDate(daysSince1970: day)))
                }
            }
        }

        /// A version with other terms, triggers and floors, in force from today.
        private mutating func nextVersion() -> RetentionPolicy {
            var next = versions.last ?? DefaultPolicy.retention
            next.version += 1
            next.since = CalendarDate(daysSince1970: day)
            for index in next.classes.indices {
                if Bool.random(using: &random) {
                    next.classes[index].term = .years(Int.random(in: 0...12, using: &random))
                }
                if Bool.random(using: &random) { next.classes[index].floors = [] }
                if Bool.random(using: &random) { next.classes[index].followsContract.toggle() }
                if Bool.random(using: &random) {
                    next.classes[index].trigger = RetentionTrigger(
                        Bool.random(using: &random) ? .all : .earliest,
                        [.contractEnded, .publicationEnded])
                }
            }
            if Int.random(in: 0..<4, using: &random) == 0, let id = item.documentClass {
                next.classes.removeAll { $0.id == id }
            }
            return next
        }
    }

    @Test(
        "no new version and no new occasion makes a running term end earlier",
        arguments: Array(UInt64(1)...UInt64(400)))
    func neverEarlier(seed: UInt64) throws {
        var history = try History(seed: seed)
        for _ in 0..<15 {
            let before = try #require(history.verdict)
            let ran = history.runs(before)
            history.goOn()
            let after = try #require(history.verdict)
            guard ran else { continue }
            #expect(before.due.orLonger(after.due) == after.due, "\(before.due) → \(after.due)")
        }
    }
}
