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

    /// What is taken away, what is checked, and what is missed.
    static let losses: [(String, [String], [String], [String])] = [
        ("a year of one dossier", ["{A25}"], ["2025"], ["volume-missing"]),
        ("the same, of its department", ["{A25}"], ["2025/S"], ["volume-missing"]),
        ("the same, of another year", ["{A25}"], ["2026/M"], []),
        ("a dossier", ["{P}"], ["2026"], ["number-without-volume"]),
        ("the same, of its department", ["{P}"], ["2026/M"], ["number-without-volume"]),
        ("the same, of another department", ["{P}"], ["2026/G"], []),
        ("nothing, of a year", [], ["2026"], []),
        ("nothing, of a department that gave a dossier away", [], ["2026/S"], []),
    ]

    @Test("Whole volumes are missed in the part that is checked", arguments: losses)
    func lost(name: String, gone: [String], places: [String], expected: [String]) throws {
        let gone = gone.map { BaseArchive.places[String($0.dropFirst().dropLast())] ?? $0 }
        let report = try FaultyArchive(gone.map { .remove($0) } + places.map { .only($0) })
            .validate()
        let meant: Set = ["volume-missing", "number-without-volume"]
        let found = Set(report.findings.map(\.rule)).intersection(meant)
        #expect(found == Set(expected), "\(name): \(report.findings)")
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
