import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A ledger that is pruned or damaged is told of, and the rest can be looked at.
@Suite("A damaged ledger") struct DamagedLedgerTests {
    /// A damage, and the rule that tells of it.
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: String
        let make: @Sendable (inout [[UInt8]]) -> Void

        init(
            _ name: String, _ rule: String, _ make: @escaping @Sendable (inout [[UInt8]]) -> Void
        ) {
            (testDescription, self.rule, self.make) = (name, rule, make)
        }
    }

    static let damages: [Damage] = [
        Damage("nothing is left", "ledger-empty") { $0 = [] },
        Damage("the beginning is gone", "ledger-gap") { $0.removeFirst() },
        Damage("the last line is cut", "ledger-form") { lines in
            lines[lines.count - 1] = Array(lines[lines.count - 1].dropLast(9))
        },
        Damage("the last line is rubbish", "ledger-form") { $0.append(Array("rubbish".utf8)) },
        Damage("the first line is rubbish", "ledger-form") { $0[0] = Array("rubbish".utf8) },
        Damage("zeros in the middle", "ledger-form") { lines in
            lines[1] = [UInt8](repeating: 0, count: lines[1].count)
        },
        Damage("a line longer than any", "ledger-form") { lines in
            lines[1] = [UInt8](repeating: 0x41, count: 70_000)
        },
    ]

    @Test("is told in findings, and status goes on", arguments: damages)
    func told(damage: Damage) throws {
        let fixture = try ArchiveFixture()
        try fixture.addClient()
        try fixture.register(try fixture.outside("2026-06-01 合同.txt", "合同"))
        let held = try fixture.handOut()
        var forger = try Forger(fixture)
        damage.make(&forger.lines)
        try forger.write()
        let rules = try fixture.ledgerRules(since: [held])
        #expect(rules.contains(damage.rule), "\(rules)")
        let status = try fixture.archive().status(index: nil)
        #expect(status.documents == 1)
        #expect(try !fixture.archive().validate(isDeep: true).findings.isEmpty)
    }

    @Test("No folder of the ledger at all")
    func gone() throws {
        let fixture = try ArchiveFixture()
        try FileManager.default.removeItem(atPath: fixture.at("_archive/ledger").string)
        #expect(try fixture.ledgerRules().contains("ledger-empty"))
        #expect(try fixture.archive().status(index: nil).documents == 0)
        #expect(throws: LedgerError.self) { try fixture.addClient() }
    }
}
