import DossierModel
import Testing

/// Paths that stay inside the root, as bytes.
struct RelativePathTests {
    static let unsafe: [(name: String, bytes: [UInt8])] = [
        ("nothing", []), ("the root", Array("/".utf8)), ("absolute", Array("/etc".utf8)),
        ("a slash behind", Array("a/".utf8)), ("two slashes", Array("a//b".utf8)),
        ("here", Array(".".utf8)), ("above", Array("..".utf8)), ("above first", Array("../a".utf8)),
        ("above inside", Array("a/../b".utf8)), ("above last", Array("a/..".utf8)),
        ("here inside", Array("a/./b".utf8)), ("NUL", [0x61, 0x00, 0x62]),
    ]

    @Test("an unsafe path is none", arguments: unsafe)
    func refuses(name: String, bytes: [UInt8]) {
        #expect(RelativePath(bytes: bytes) == nil, "\(name)")
    }

    @Test(
        "a safe path keeps its bytes",
        arguments: ["a", "...", "..a", "a/.b", "客户/卡.json", "C:\\x", "~", "a\nb", " ", "-rf"])
    func keeps(text: String) {
        #expect(RelativePath(text)?.bytes == Array(text.utf8))
    }

    @Test("two normal forms are two paths, and bytes need not be text")
    func bytes() throws {
        #expect(RelativePath("é") != RelativePath("e\u{301}"))
        let path = try #require(RelativePath(bytes: [0x61, 0x2F, 0xFF]))
        #expect(path.text == nil)
        #expect(path.lastName == [0xFF])
    }

    @Test("parents, names and what lies inside")
    func structure() throws {
        let path: RelativePath = "2026/S/A"
        #expect(path.names.map { Array($0) } == ["2026", "S", "A"].map { Array($0.utf8) })
        #expect(path.parent == "2026/S")
        #expect(path.parent?.parent?.parent == nil)
        #expect(path.isInside("2026"))
        #expect(path.isInside(path))
        #expect(!path.isInside("202"))
        #expect(path.relative(to: "2026") == "S/A")
        #expect(path.relative(to: path) == nil)
        #expect(path.appending("x/y") == "2026/S/A/x/y")
        #expect(path.appending(name: Array("a/b".utf8)) == nil)
        #expect(path.appending(name: Array("..".utf8)) == nil)
        #expect(path < "2026/S/B")
    }

    static let encodings: [(bytes: [UInt8], text: String)] = [
        (Array("客户.txt".utf8), "客户.txt"), (Array("100%".utf8), "100%25"),
        ([0x61, 0xFF, 0x62], "a%FFb"), ([0xC3], "%C3"), ([0xE5, 0xAE, 0x41], "%E5%AEA"),
        ([0xFF, 0xFE] + Array("客".utf8), "%FF%FE客"), ([], ""),
    ]

    @Test("names that are not UTF-8 are percent-encoded and come back", arguments: encodings)
    func percent(bytes: [UInt8], text: String) {
        #expect(PercentEncoding.encode(bytes) == text)
        #expect(PercentEncoding.decode(text) == bytes)
    }

    @Test("every byte survives percent-encoding")
    func everyByte() {
        let bytes = (0...255).map { UInt8($0) }
        #expect(PercentEncoding.decode(PercentEncoding.encode(bytes)) == bytes)
    }

    @Test("bad percent-encoding", arguments: ["%", "%4", "a%zz", "%+1", "%４1"])
    func badPercent(text: String) {
        #expect(PercentEncoding.decode(text) == nil)
    }

    @Test(
        "a name cannot drive the terminal",
        arguments: [
            ("a\u{1B}[31mb", "a␛[31mb"), ("a\nb", "a␊b"), ("\u{202E}cod.exe", "<U+202E>cod.exe"),
            ("a\u{7F}", "a<U+7F>"), ("客户", "客户"), ("\u{FEFF}", "<U+FEFF>"),
        ])
    func visible(text: String, shown: String) {
        #expect(VisibleText.of(text) == shown)
    }
}
