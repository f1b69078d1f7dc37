import DossierModel
import TestSupport
import Testing

@testable import DossierValidation

/// A rule that did not run is never reported as passed (design §7).
@Suite("What was not checked")
struct PolicyTests {
    @Test("Rules whose policy cannot be read are listed", arguments: PolicyKind.allCases)
    func unread(kind: PolicyKind) throws {
        let report = try FaultyArchive([.write("_archive/policy/\(kind.rawValue).json", "{")])
            .validate()
        let rules = RuleBook.definitions.filter { $0.reads.contains(kind) }.map(\.id)
        #expect(report.notChecked[.policy] ?? [] == rules)
        #expect(Set(report.findings.map(\.rule)) == ["json-form"])
    }

    @Test("Also where only a part is checked")
    func part() throws {
        let report = try FaultyArchive([
            .write("_archive/policy/staff.json", "{"), .only("2026"),
        ]).validate()
        #expect(report.notChecked[.policy] == ["responsible-left", "staff-unknown"])
        #expect(report.findings.map(\.rule) == ["json-form"])
    }
}
