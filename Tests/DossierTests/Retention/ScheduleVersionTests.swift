import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Versions of the schedule (RET-1)")
struct ScheduleVersionTests {
    private func next(_ change: (inout RetentionPolicy) -> Void = { _ in }) throws
        -> RetentionPolicy
    {
        var policy = DefaultPolicy.retention
        policy.version = 2
        policy.since = try RetentionFixture.day("2026-07-01")
        for index in policy.classes.indices where policy.classes[index].id == "MM.minutes" {
            policy.classes[index].term = .years(5)
        }
        change(&policy)
        return policy
    }

    private func set(
        _ fixture: RetentionFixture, _ policy: RetentionPolicy,
        evidence: String = RetentionFixture.name(RetentionFixture.letter)
    ) throws -> RetentionPolicy {
        try fixture.archive.act { try $0.setSchedule(policy, evidence: evidence) }
    }

    @Test("The next version is in force and every version kept")
    func kept() throws {
        let fixture = try RetentionFixture()
        _ = try set(fixture, try next())
        let folder = "_archive/policy/history/retention"
        let first = fixture.archive.text("\(folder)/1.json")
        #expect(first == String(decoding: DefaultPolicy.retention.document, as: UTF8.self))
        #expect(
            fixture.archive.text("\(folder)/2.json")
                == fixture.archive.text("_archive/policy/retention.json"))
        #expect(try fixture.findings() == [])
        try fixture.trigger("contract.ended")
        #expect(try fixture.due(RetentionFixture.minutes) == "2032-01-01")
    }

    @Test("A term that runs is not shortened by a later version")
    func running() throws {
        let fixture = try RetentionFixture()
        try fixture.trigger("contract.ended")
        let later = fixture.archive.on("2028-05-01")
        let policy = try next { $0.since = CalendarDate("2028-05-01") ?? $0.since }
        _ = try later.act {
            try $0.setSchedule(
                policy, evidence: RetentionFixture.name(RetentionFixture.letter))
        }
        let explanation = try later.archive().explainRetention(
            ofRecord: RetentionFixture.name(RetentionFixture.minutes), language: .chinese)
        #expect(RetentionFixture.text(explanation.verdict.due) == "2037-01-01")
        #expect(explanation.verdict.basis == .earlierVersion)
        #expect(explanation.verdict.deciding?.version == 1)
    }

    @Test("A version that begins later does not count before its day")
    func future() throws {
        let fixture = try RetentionFixture()
        try fixture.trigger("contract.ended")
        _ = try set(fixture, try next { $0.since = CalendarDate("2026-09-01") ?? $0.since })
        #expect(try fixture.due(RetentionFixture.minutes) == "2037-01-01")
        let due = try fixture.archive.on("2026-09-01").archive().explainRetention(
            ofRecord: RetentionFixture.name(RetentionFixture.minutes), language: .chinese)
        // The term begins on 1 January 2027, under the new version.
        #expect(RetentionFixture.text(due.verdict.due) == "2032-01-01")
    }

    @Test("What cannot be put in force")
    func refused() throws {
        let fixture = try RetentionFixture()
        let code = { (change: (inout RetentionPolicy) -> Void, evidence: String) in
            refusal { try set(fixture, try next(change), evidence: evidence) }
        }
        let letter = RetentionFixture.name(RetentionFixture.letter)
        #expect(code({ $0.version = 1 }, letter) == .notNextVersion)
        #expect(code({ $0.version = 3 }, letter) == .notNextVersion)
        #expect(code({ $0.since = $0.since.adding(days: -1) }, letter) == .scheduleBackdated)
        #expect(code({ _ in }, "会议决定") == .evidenceUnknown)
        let faulty = try next { policy in
            policy.classes.removeAll { $0.category == 3 }
        }
        #expect(throws: ScheduleFaults(faults: [ScheduleFault(.categoryWithoutClass, "3")])) {
            try set(fixture, faulty)
        }
        let loose = try next { policy in
            for index in policy.classes.indices where policy.classes[index].id == "CM.confirmed" {
                policy.classes[index].followsContract = false
            }
        }
        #expect(throws: ScheduleFaults(faults: [ScheduleFault(.stopsFollowing, "CM.confirmed")])) {
            try set(fixture, loose)
        }
        let seller = try fixture.archive.addPerson("李娜", department: "S", roles: ["sales"])
        let policy = try next()
        let refused = refusal {
            try fixture.archive.as_(seller).act { try $0.setSchedule(policy, evidence: letter) }
        }
        #expect(refused == .approvalNeeded)
    }

    @Test("A simulation tells what would change, and changes nothing")
    func simulated() throws {
        let fixture = try RetentionFixture()
        try fixture.trigger("contract.ended")
        let before = try fixture.archive.tree()
        let simulation = try fixture.archive.archive().simulateRetention(
            by: try next(), language: .chinese)
        #expect(
            simulation.changes.map { $0.record?.item.description } == [RetentionFixture.minutes])
        #expect(
            simulation.changes.first.map { RetentionFixture.text($0.after.due) } == "2032-01-01")
        #expect(simulation.unchanged == 4)
        #expect(simulation.shortened.classes.map(\.after.id) == ["MM.minutes"])
        #expect(simulation.shortened.lines(in: .english).count == 1)
        #expect(try fixture.archive.tree() == before)
    }

    @Test("A simulation is refused what could not be put in force")
    func impossible() throws {
        let fixture = try RetentionFixture()
        let archive = try fixture.archive.archive()
        let code = { (change: (inout RetentionPolicy) -> Void) in
            refusal {
                try archive.simulateRetention(by: try next(change), language: .chinese)
            }
        }
        #expect(code({ $0.version = 1 }) == .notNextVersion)
        #expect(code({ $0.since = $0.since.adding(days: -1) }) == .scheduleBackdated)
        withExtendedLifetime(fixture) {}
    }

    @Test("An archive without a schedule gets its first one as the second version")
    func older() throws {
        let fixture = try RetentionFixture()
        try FileManager.default.removeItem(
            atPath: fixture.archive.at("_archive/policy/retention.json").string)
        _ = try set(fixture, try next())
        #expect(fixture.archive.text("_archive/policy/history/retention/1.json") != nil)
        #expect(try fixture.findings() == [])
    }
}
