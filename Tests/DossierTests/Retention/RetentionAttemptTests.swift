import Dossier
import DossierModel
import TestSupport
import Testing

@Suite("Who tries to bend a term is told of in the ledger (RET-1, RET-2, RET-4, LOG-3)")
struct RetentionAttemptTests {
    /// An act that is refused, and the attempt of which the ledger then tells; nil for a slip.
    struct Attempt: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let told: Refusal?
        let act: @Sendable (RetentionFixture) throws -> Void

        init(
            _ name: String, _ rule: String? = nil, _ action: String = "",
            _ act: @escaping @Sendable (RetentionFixture) throws -> Void
        ) {
            testDescription = name
            told = rule.map { Refusal(rule: $0, action: action) }
            self.act = act
        }
    }

    static let attempts: [Attempt] = [
        Attempt("an occasion in the future", "RET-2", "triggerInFuture") {
            try $0.trigger("contract.ended", on: "2026-07-02")
        },
        Attempt("an occasion before the dossier", "RET-2", "triggerTooEarly") {
            try $0.trigger("contract.ended", on: "2012-07-31")
        },
        Attempt("evidence that is not there", "RET-2", "evidenceUnknown") {
            try $0.trigger("contract.ended", evidence: "客户来电")
        },
        Attempt("an extension that would shorten", "RET-4", "notLonger") {
            try $0.extend(RetentionFixture.minutes, until: "2030-01-01")
        },
        Attempt("an extension that nobody can mean", "RET-4", "tooFar") {
            try $0.extend(RetentionFixture.minutes, until: "2200-01-01")
        },
        Attempt("a class that ends what runs", "RET-4", "runningTerm") {
            try $0.classify(RetentionFixture.contract, "CT.framework")
            try $0.classify(RetentionFixture.contract, "CT.single")
        },
        Attempt("an unknown class", "RET-1", "noSuchClass") {
            try $0.classify(RetentionFixture.contract, "XX")
        },
        Attempt("a class of another category", "RET-1", "classOfAnotherCategory") {
            try $0.classify(RetentionFixture.contract, "MM.minutes")
        },
        Attempt("a schedule that contradicts itself", "RET-1", "schedule") {
            try set($0) { $0.classes.append(contentsOf: $0.classes) }
        },
        Attempt("a schedule dated back", "RET-1", "scheduleBackdated") {
            try set($0) { $0.since = CalendarDate("2026-06-30") ?? $0.since }
        },
        Attempt("a version out of turn", "RET-1", "notNextVersion") {
            try set($0) { $0.version = 7 }
        },
        Attempt("a word mistyped") { try $0.trigger("contract.signed") },
        Attempt("a decision taken already", "RET-4", "sameClass") {
            try $0.classify(RetentionFixture.contract, "CT.framework")
            try $0.classify(RetentionFixture.contract, "CT.framework")
        },
    ]

    /// Tries to put a schedule in force.
    private static func set(
        _ fixture: RetentionFixture, _ change: (inout RetentionPolicy) -> Void
    ) throws {
        var policy = DefaultPolicy.retention
        policy.version = 2
        policy.since = try RetentionFixture.day("2026-08-01")
        change(&policy)
        let name = RetentionFixture.name(RetentionFixture.letter)
        _ = try fixture.archive.act { try $0.setSchedule(policy, evidence: name) }
    }

    @Test("Refused, and told", arguments: attempts)
    func told(_ attempt: Attempt) throws {
        let fixture = try RetentionFixture()
        try fixture.settle()
        let error = #expect(throws: (any Error).self) { try attempt.act(fixture) }
        let refused = try #require(error as? any RefusingError)
        #expect(refused.refusal == attempt.told)
        let alarms = try fixture.archive.archive().alarms()
        #expect(alarms.map(\.rule) == [attempt.told?.rule].compactMap { $0 })
        #expect(alarms.compactMap(\.action) == [attempt.told?.action].compactMap { $0 })
        #expect(try fixture.findings() == [])
    }
}
