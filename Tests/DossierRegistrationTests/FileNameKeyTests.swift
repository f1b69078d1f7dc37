import DossierModel
import Testing

@testable import DossierRegistration

@Suite("Names that are twins, and names with a number")
struct FileNameKeyTests {
    @Test(
        "Twins by case or normalisation",
        arguments: [
            ("case", "a/合同.TXT", "a/合同.txt", true),
            ("NFC and NFD", "caf\u{E9}", "cafe\u{301}", true),
            ("sharp s", "STRASSE", "straße", false), ("other", "a", "b", false),
            ("full width is another name", "Ａ", "A", false),
        ])
    func twins(name: String, first: String, second: String, areTwins: Bool) throws {
        let keys = try [first, second].map { FileNameKey.of(try #require(RelativePath($0))) }
        #expect((keys[0] == keys[1]) == areTwins, "\(name)")
    }

    @Test(
        "The number stands before the ending and the name stays within 255 bytes",
        arguments: [
            ("ending", "a/合同.docx", "a/合同 (2).docx"), ("none", "合同", "合同 (2)"),
            ("two endings", "a.tar.gz", "a.tar (2).gz"), ("hidden", ".profile", ".profile (2)"),
            ("dot at the end", "a.", "a (2)."),
        ])
    func numbered(name: String, path: String, expected: String) throws {
        let numbered = FileNameKey.numbered(try #require(RelativePath(path)), 2)
        #expect(numbered.description == expected, "\(name)")
    }

    @Test(
        "Long names",
        arguments: [
            ("255 of Latin", String(repeating: "x", count: 255)),
            ("85 of Chinese", String(repeating: "合", count: 85)),
            ("a long ending", "a." + String(repeating: "x", count: 253)),
            ("Chinese with ending", String(repeating: "合", count: 83) + ".docx"),
        ])
    func long(name: String, text: String) throws {
        let path = try #require(RelativePath(text))
        let numbered = FileNameKey.numbered(path, 12)
        #expect(numbered.lastName.count <= 255 && numbered != path, "\(name)")
        #expect(numbered.text != nil, "\(name)")
        #expect(numbered != FileNameKey.numbered(path, 13), "\(name)")
    }
}
