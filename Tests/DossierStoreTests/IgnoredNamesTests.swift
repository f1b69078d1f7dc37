import DossierModel
import DossierStore
import TestSupport
import Testing

@Suite("Ignored names")
struct IgnoredNamesTests {
    @Test(
        "are what offices and systems leave behind",
        arguments: [
            "~$合同.docx", "a/.~x", "a/.~lock.合同.ods#", "~WRL0001.tmp", ".DS_Store", "x/._a",
            "Thumbs.db", "desktop.ini", ".nfs0001", ".smbdelete1", "a.tmp", "a.part",
            "a.crdownload", "a.downloading", "a.idlk", ".dossierignore",
        ])
    func files(name: String) throws {
        let path = try #require(RelativePath(name))
        #expect(IgnoredNames().ignores(path, isDirectory: false))
    }

    @Test("leave documents alone", arguments: ["合同.docx", "tmp", "a~$b", "x.tmpl", "@eaDir"])
    func documents(name: String) throws {
        let path = try #require(RelativePath(name))
        #expect(!IgnoredNames().ignores(path, isDirectory: false))
    }

    @Test("cover what lies in an ignored folder")
    func folders() {
        let names = IgnoredNames()
        #expect(names.ignores("a/@eaDir", isDirectory: true))
        #expect(names.ignoresAnywhere("a/@eaDir/x.jpg", isDirectory: false))
        #expect(!names.ignores("a/@eaDir/x.jpg", isDirectory: false))
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let lines: String
        let path: String
        let isDirectory: Bool
        let isIgnored: Bool
        var testDescription: String { "\(lines.debugDescription): \(path)" }

        init(_ lines: String, _ path: String, _ isIgnored: Bool, directory: Bool = false) {
            self.lines = lines
            self.path = path
            self.isIgnored = isIgnored
            isDirectory = directory
        }
    }

    @Test(
        "follow gitignore(5)",
        arguments: [
            Case("*.bak", "a/b/c.bak", true),
            Case("# *.bak", "c.bak", false),
            Case("\\#x", "#x", true),
            Case("*.bak\n!keep.bak", "keep.bak", false),
            Case("!keep.bak\n*.bak", "keep.bak", true),
            Case("\\!x", "!x", true),
            Case("*.tmp\n!a.tmp", "a.tmp", false),
            Case("build/", "build", false),
            Case("build/", "x/build", true, directory: true),
            Case("/top", "top", true),
            Case("/top", "a/top", false),
            Case("a/b", "a/b", true),
            Case("a/b", "x/a/b", false),
            Case("a/*", "a/b", true),
            Case("a/*", "a/b/c", false),
            Case("**/b", "x/y/b", true),
            Case("**/b", "b", true),
            Case("a/**", "a/x/y", true),
            Case("a/**", "a", false, directory: true),
            Case("a/**/z", "a/z", true),
            Case("a/**/z", "a/x/y/z", true),
            Case("?.txt", "甲.txt", true),
            Case("?.txt", "ab.txt", false),
            Case("[a-c].txt", "b.txt", true),
            Case("[!a-c].txt", "b.txt", false),
            Case("[]x].txt", "].txt", true),
            Case("[abc", "[abc", true),
            Case("trail  ", "trail", true),
            Case("trail\\ ", "trail ", true),
            Case("dos\r\n*.x\r", "a.x", true),
            Case("a*b*c", "axxbyyc", true),
            Case("a*b*c", "axxbyy", false),
            Case("\n\n/\n", "x", false),
        ])
    func patterns(item: Case) throws {
        let path = try #require(RelativePath(item.path))
        let names = IgnoredNames(lines: Array(item.lines.utf8))
        #expect(names.ignores(path, isDirectory: item.isDirectory) == item.isIgnored)
    }

    @Test("are quick with hostile patterns")
    func hostile() {
        let lines = String(repeating: "*a", count: 200) + "b"
        let path = RelativePath(String(repeating: "a", count: 250)) ?? "x"
        #expect(!IgnoredNames(lines: Array(lines.utf8)).ignores(path, isDirectory: false))
    }

    @Test("are read from the archive")
    func file() throws {
        let folder = try TemporaryDirectory(
            SampleDescription.archive([".dossierignore": "*.旧\n"]))
        let names = try IgnoredNames(of: Store.open(folder.path))
        #expect(names.ignores("x/方案.旧", isDirectory: false))
    }
}
