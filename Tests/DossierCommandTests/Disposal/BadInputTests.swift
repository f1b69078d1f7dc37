import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierCommand

/// What people type about terms and destruction that cannot be meant, or must not be.
@Suite("Bad input about terms and destruction")
struct BadInputTests {
    /// A line, and how it is refused.
    struct BadInput: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The command before which the machine stands.
        var before = "disposal create"
        let line: String
        var status = ExitStatus.refused
        /// The rule that is named; nil for what cannot be read at all.
        var rule: String?
        /// Whether the ledger tells that somebody tried.
        var isTold = true
        /// What somebody did to the archive by hand.
        var spoil: @Sendable (Machine) throws -> Void = { _ in }

        init(_ name: String, _ line: String, _ rule: String?) {
            (testDescription, self.rule) = (name, rule)
            self.line = line.replacing("NUMBER", with: Office.number)
        }

        func with(_ change: (inout Self) -> Void) -> Self {
            var other = self
            change(&other)
            return other
        }
    }

    private static let record = "NUMBER/2026-02-0001"
    private static let put = "policy set retention schedule.json --evidence \(record)"

    /// A version of the schedule with one change, of its meaning or of its text.
    private static func schedule(
        _ name: String, years: String = "30", isRead: Bool = true,
        _ change: @escaping @Sendable (inout RetentionPolicy) -> Void = { _ in }
    ) -> BadInput {
        BadInput(name, put, isRead ? "RET-1" : nil).with { input in
            input.status = .corruptInput
            input.isTold = isRead
            input.spoil = { machine in
                var policy = DefaultPolicy.retention
                policy.version = 2
                policy.since = try #require(CalendarDate("2057-03-01"))
                change(&policy)
                let text = String(decoding: policy.document, as: UTF8.self)
                let changed = text.replacing("\"years\": 30", with: "\"years\": " + years)
                #expect(isRead || changed != text)
                try write(changed, "schedule.json", machine)
            }
        }
    }

    private static func write(_ text: String, _ path: String, _ machine: Machine) throws {
        let place = URL(fileURLWithPath: machine.directory.at(path).string)
        try Data(text.utf8).write(to: place)
    }

    private static func edit(
        _ policy: inout RetentionPolicy, _ id: String, _ change: (inout RetentionClass) -> Void
    ) {
        for index in policy.classes.indices where policy.classes[index].id == id {
            change(&policy.classes[index])
        }
    }

    static let terms: [BadInput] = [
        BadInput("an unknown class", "retention classify \(record) XX.none", "RET-1"),
        BadInput("a class that is a word", "retention classify \(record) 合同", "RET-1"),
        schedule("a schedule that waits for itself") {
            edit(&$0, "CT.framework") { $0.followsContract = true }
        },
        schedule("a schedule for ever with a floor") {
            edit(&$0, "QT.accepted") { $0.term = .permanent }
        },
        schedule("archives for 0 years") { edit(&$0, "MM.minutes") { $0.term = .years(0) } },
        schedule("a category without a class") { $0.classes.removeAll { $0.category == 3 } },
        schedule("a term of -1 years", years: "-1", isRead: false),
        schedule("a term of 101 years", years: "101", isRead: false),
        schedule("a term of 9999999999 years", years: "9999999999", isRead: false),
        schedule("a term of a tenth of a year", years: "0.1", isRead: false),
        BadInput(
            "an occasion that has not come",
            "trigger add NUMBER contract.ended --on 2057-02-02 --evidence 2026-02-0001", "RET-2"),
        BadInput(
            "an occasion before the dossier",
            "trigger add NUMBER contract.ended --on 2012-07-31 --evidence 2026-02-0001", "RET-2"),
        BadInput(
            "evidence that is none",
            "trigger add NUMBER contract.ended --on 2056-06-30 --evidence 2026-02-0099", "RET-2"),
        BadInput(
            "evidence that is a sentence",
            "trigger add NUMBER contract.ended --on 2056-06-30 --evidence 口头", "RET-2"),
        BadInput(
            "an extension to the year 9999",
            "retention extend \(record) --until 9999-12-31 --reason x", "RET-4"),
    ]

    static let lists: [BadInput] = [
        BadInput(
            "the drafter appraises",
            "disposal submit 2057-0001 --appraiser p0001 --appraiser p0008 --appraiser p0009",
            "separation-of-duties"
        ).with { $0.before = "disposal submit" },
        BadInput(
            "the same person appraises twice",
            "disposal submit 2057-0001 --appraiser p0008 --appraiser p0008 --appraiser p0009",
            "separation-of-duties"
        ).with { $0.before = "disposal submit" },
        BadInput(
            "an approver supervises",
            "disposal schedule 2057-0001 --days 7 --supervisor p0004 --supervisor p0012",
            "separation-of-duties"
        ).with { $0.before = "disposal schedule" },
        BadInput(
            "the same person supervises twice",
            "disposal schedule 2057-0001 --days 7 --supervisor p0011 --supervisor p0011",
            "separation-of-duties"
        ).with { $0.before = "disposal schedule" },
        BadInput(
            "no time to wait",
            "disposal schedule 2057-0001 --days=-1 --supervisor p0011 --supervisor p0012",
            "disposal-waiting"
        ).with { $0.before = "disposal schedule" },
        // The records of this archive bear the time of its making; another one's do not.
        altered("an item of another archive", "\"number\": \"TF-S-A-", "\"number\": \"TF-S-B-"),
        altered("a signature over another digest", "\"title\": \"", "\"title\": \"另"),
    ]

    /// A list that somebody changed by hand after it was counted.
    private static func altered(_ name: String, _ from: String, _ to: String) -> BadInput {
        BadInput(name, "disposal execute 2057-0001", "DES-3").with { input in
            input.before = "disposal execute"
            input.spoil = { machine in
                let path = "archive/_archive/registers/disposals/2057.json"
                let text = try #require(machine.directory.text(path))
                let changed = text.replacing(from, with: to)
                #expect(changed != text)
                try write(changed, path, machine)
            }
        }
    }

    @Test("is refused, and told where a rule stands against it", arguments: terms + lists)
    func refused(_ input: BadInput) throws {
        let item = try #require(WritingCase.disposal.first { $0.command == input.before })
        let machine = try item.machine()
        try input.spoil(machine)
        let before = try Self.attempts(machine)
        let tombstones = try Self.tombstones(machine)
        let error = #expect(throws: (any Error).self) {
            try machine.run(input.line, seed: 300_000)
        }
        let refused = try #require(error as? any ExplainedError)
        #expect(refused.exitStatus == input.status)
        for language in Language.allCases {
            let json = JSONReport.error(refused, in: language)
            if input.rule != nil { #expect(json["refused"]?.string == input.rule) }
        }
        let after = try Self.attempts(machine)
        #expect(after.count == before.count + (input.isTold ? 1 : 0))
        if let rule = input.rule { #expect(after.contains { $0["rule"]?.string == rule }) }
        #expect(try Self.tombstones(machine) == tombstones)
    }

    private static func attempts(_ machine: Machine) throws -> [JSONValue] {
        let listed = try machine.run("alarm list", seed: 500_000).json["alarms"]?.array ?? []
        return listed.filter { $0["kind"]?.string == "attempt" }
    }

    private static func tombstones(_ machine: Machine) throws -> Int {
        try machine.content().count { $0.value.contains("\"tombstone\"") }
    }
}
