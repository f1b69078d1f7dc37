import DossierModel
import DossierStore
import TestSupport
import Testing

@testable import DossierValidation

/// Names that the file system of a test cannot hold, or of which there are many kinds.
@Suite("Names")
struct NameRuleTests {
    @Test(
        "What Windows refuses, and why",
        arguments: [
            ("a:b.txt", ":"), ("a\u{1}b", "\u{1}"), ("合同.", "."), ("合同 ", " "), ("CON", "CON"),
            ("nul.txt", "nul"), ("Com7.资料", "Com7"), ("LPT0", "LPT0"),
        ])
    func refused(name: String, reason: String) {
        #expect(NameNotForWindows.reason(Array(name.utf8)) == Array(reason.utf8))
    }

    @Test(
        "What Windows takes", arguments: ["CONTRACT", "con1", "a.b", ".con", "合同（终）.docx", "COM"])
    func taken(name: String) {
        #expect(NameNotForWindows.reason(Array(name.utf8)) == nil)
    }

    @Test("A name of 256 bytes and a path of 4,097 are too long; what lies below is not told")
    func long() throws {
        let context = try context()
        let rule = PathTooLong()
        let name = String(repeating: "a", count: 256)
        #expect(rule.check(try entry("2026/" + name), in: context)?.details["length"] == "256")
        let folder = String(repeating: "ab/", count: 1_365)
        let path = folder + "ab"
        #expect(path.utf8.count == 4_097)
        let found = rule.check(try entry(path), in: context)
        #expect(found?.details == ["length": "4097", "limit": "4096"])
        #expect(rule.check(try entry(path + "/c"), in: context) == nil)
        #expect(rule.check(try entry("2026/S"), in: context) == nil)
    }

    @Test("A conflict copy is known by its whole ending")
    func conflict() throws {
        for (name, isCopy) in [
            ("a.conflict-20260301T101112", true), ("a.conflict-20260301T101112-2", true),
            ("a.conflict-2026", false), ("a.conflict-20260301X101112", false), ("conflict", false),
        ] {
            #expect(try #require(RelativePath(name)).isConflictCopy == isCopy, "\(name)")
        }
    }

    private func entry(_ path: String) throws -> TreeEntry {
        let status = FileStatus(
            kind: .file, size: 1, modified: 0, changed: 0, inode: 0, device: 0, mode: 0)
        return TreeEntry(
            path: try #require(RelativePath(path)), status: .success(status), place: .inbox,
            isIgnored: false)
    }

    private func context() throws -> ValidationContext {
        let store = try Store.open(BaseArchive.shared.get().root)
        let today = try #require(CalendarDate(BaseArchive.today))
        return ValidationContext(store, ValidationOptions(today: today, now: { 0 }))
    }
}
