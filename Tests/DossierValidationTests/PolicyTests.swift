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

    @Test("A damaged volume does not silence the links of the others")
    func damagedVolume() throws {
        let link = "019bd000-0000-7000-8000-000000000000"
        let report = try FaultyArchive([
            .patch(
                "2026/S/A/TF-S-A-201208-BJCJJTGS/projects.json",
                pointer: "/entries/0/records/contracts/-", .string(link)), .sign,
            .write("2026/M/B/TF-M-B-202602-CDTFLXKJYXGS/records.json", "{"),
        ]).validate()
        #expect(Set(report.findings.map(\.rule)) == ["json-form", "link-dangling"])
        #expect(report.notChecked[.damagedFiles]?.contains("link-dangling") == true)
    }

    @Test("Links into a list that cannot be read are not told, and that is said")
    func damagedRecords() throws {
        let report = try FaultyArchive([
            .write("2026/S/A/TF-S-A-201208-BJCJJTGS/records.json", "{")
        ]).validate()
        #expect(Set(report.findings.map(\.rule)) == ["json-form"])
        #expect(report.notChecked[.damagedFiles]?.contains("link-dangling") == true)
    }

    @Test("Of a part only what needs more is left out")
    func wholeDossier() throws {
        let number = "TF-S-A-201208-BJCJJTGS"
        let whole = try FaultyArchive([.only("2026/S/A/\(number)"), .only("2025/S/A/\(number)")])
            .validate()
        #expect(whole.findings == [] && whole.notChecked[.wholeDossier] == nil)
        #expect(whole.notChecked[.wholeArchive]?.contains("commitment-missing") == false)
        let part = try FaultyArchive([.only("2026/S/A/\(number)")]).validate()
        #expect(part.findings == [])
        #expect(part.notChecked[.wholeDossier]?.contains("dossier-incomplete") == true)
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
