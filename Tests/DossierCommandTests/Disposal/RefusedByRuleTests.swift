import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierCommand

@Suite("Whoever has the right and tries what no rule allows (LOG-3)")
struct RefusedByRuleTests {
    /// A command that a rule refuses, and the rule and the act of which the ledger then tells.
    struct Row: CustomTestStringConvertible, Sendable {
        let words: String
        let before: [String]
        let listed: String
        let day: String
        let rule: String
        let act: String
        let prepare: @Sendable (Machine) throws -> Void

        var testDescription: String { "\(words): \(act)" }

        init(
            _ words: String, _ rule: String, _ act: String, before: [String] = [],
            listed: String = "", day: String = RefusedByRuleTests.day,
            prepare: @escaping @Sendable (Machine) throws -> Void = { _ in }
        ) {
            self.words = words
            self.before = before
            self.listed = listed
            self.day = day
            self.rule = rule
            self.act = act
            self.prepare = prepare
        }
    }

    private static let day = "2057-02-01"
    private static let record = "NUMBER/2026-02-0001"
    private static let due = WritingCase.due
    private static let draft = "disposal create \(record) --reason 期满 --now \(day)"
    private static let erasure =
        "privacy request add NUMBER --kind erase --received 2057-02-01 --from 李主任"
    private static let hold = "hold add NUMBER --title 华美案 --reason 应诉 --authority 法院 --now \(day)"
    private static let closed = [
        "pack --month 2027-01 --now 2027-01-28", "receive --month 2027-01 --now 2027-01-28",
        "year close 2026 --now 2027-04-01",
    ]
    private static let place = "\(Office.volume.dropFirst("archive/".count))/02合同/2026-03-01合同.txt"

    static let rows: [Row] = [
        Row("year close 2026", "PACK-6", "yearNotOver", day: "2027-03-30"),
        Row("year close 2026", "PACK-2", "januaryNotPacked", day: "2027-04-01"),
        Row("year close 2026", "PACK-6", "yearIsClosed", before: closed, day: "2027-04-02"),
        Row(
            "client edit NUMBER --set 电话=1", "PACK-6", "yearClosed", before: closed,
            day: "2027-04-02"),
        Row("disposal create \(record) --reason 期满", "RET-2", "neverDue"),
        Row("disposal create --dossier NUMBER --reason 期满", "RET-4", "nothingDue"),
        Row(
            "disposal submit 2057-0001 --appraiser p0001 --appraiser p0009 --appraiser p0010",
            "separation-of-duties", "disposalSubmit", before: due + [draft]),
        Row(
            "disposal submit 2057-0001 --appraiser p0004 --appraiser p0009 --appraiser p0010",
            "separation-of-duties", "disposalSubmit", before: due + [draft]),
        Row(
            "disposal schedule 2057-0001 --days 7 --supervisor p0001 --supervisor p0012",
            "separation-of-duties", "disposalSchedule", before: due + WritingCase.way.prefix(8)),
        Row(
            "disposal execute 2057-0001", "disposal-state", "disposalExecute",
            before: due + [draft]),
        Row(
            "disposal execute 2057-0001", "disposal-held", "disposalExecute",
            before: due + WritingCase.way.prefix(11) + [hold], day: "2057-03-10"),
        Row(
            "register NUMBER outside/2026-03-01合同.txt --category 合同", "DES-1",
            "destroyedContent",
            before: due + WritingCase.way.prefix(11) + [
                "disposal execute 2057-0001 --now 2057-03-10"
            ], day: "2057-03-10"),
        Row(
            "repair \(place) --from outside/backup", "PACK-6", "needlessRepair",
            before: ["backup make --to outside"], day: "2026-07-02"),
        Row(
            "package rewrite TF-2026-07-S --without 2057-0001", "DES-4", "packageRotation",
            before: ["pack --month 2026-07 --now 2026-07-27"] + due + [draft]),
        Row(
            "privacy restrict \(record) --reason 客户要求", "PRV-3", "alreadyRestricted",
            before: ["privacy restrict \(record) --reason 客户要求"]),
        Row("privacy lift \(record) --reason 撤回", "PRV-3", "notRestricted"),
        Row(
            "privacy request answer ID --decision done --reason 期限未满", "PRV-5",
            "requestAnswered",
            before: [erasure, "privacy request answer ID --decision done --reason 期限未满"],
            listed: "privacy request list"),
        Row(
            "hold release ID --reason 又一次 --as p0006", "RET-6", "holdReleased",
            before: due + [
                hold, "hold release ID --reason 案件已结 --as p0006",
                "hold release ID --as p0004",
            ], listed: "hold list --all"),
        Row(
            "trigger withdraw ID --reason 有误", "RET-2", "triggerWithdrawn",
            before: [
                "trigger add NUMBER contract.ended --on 2026-06-30 --evidence 2026-02-0001",
                "trigger withdraw ID --reason 有误",
            ], listed: "trigger list NUMBER"),
        Row(
            "retention classify \(record) CT.single", "RET-4", "sameClass",
            before: ["retention classify \(record) CT.single"]),
        Row("policy record approvals", "approval-floor", "destruction") { machine in
            _ = try Shell.run(
                "sed -i '/\"personal\": true/d' approvals.json",
                in: URL(
                    fileURLWithPath: machine.directory.at("archive/_archive/policy").string))
        },
    ]

    @Test("is refused with status 2, and the ledger tells of it", arguments: rows)
    func refused(_ row: Row) throws {
        let words = row.words.split(separator: " ", maxSplits: 1).map(String.init)
        var item = WritingCase(
            words[0], words[1], before: row.before, listed: row.listed, day: row.day,
            prepare: row.prepare)
        item.day = row.day
        let machine = try item.machine()
        let before = try RefusedAttemptTests.attempts(machine)
        do {
            let outcome = try machine.run(item.typed(on: machine), seed: 300_000)
            #expect(outcome.status == .refused)
        } catch let error as any ExplainedError {
            #expect(error.exitStatus == .refused, "\(error)")
            for language in Language.allCases {
                let json = JSONReport.error(error, in: language)
                #expect(json["refused"]?.string == row.rule)
                #expect(json["reason"]?.string?.contains("{") == false)
            }
        }
        let told = try RefusedAttemptTests.attempts(machine).filter { !before.contains($0) }
        #expect(told.compactMap { $0["rule"]?.string } == [row.rule])
        #expect(told.compactMap { $0["action"]?.string } == [row.act])
    }
}
