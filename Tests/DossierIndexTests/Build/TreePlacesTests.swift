import DossierModel
import Testing

@testable import DossierIndex

/// What files are by where they lie (design §3).
@Suite struct TreePlacesTests {
    private static let number = "TF-S-A-201208-BJCJJTGS"
    private static let volume = Volume(path: RelativePath("2026/S/A/\(number)") ?? "x")

    private static func cases() throws -> [(String, TreePlace)] {
        let volume = try #require(volume)
        return [
            ("说明.html", .notDocument), ("说明.txt", .stray), (".dossierignore", .notDocument),
            ("_archive/archive.json", .notDocument), ("_archiv/archive.json", .stray),
            ("归档包/2026-03/a.tar.zst", .notDocument), ("归档包2/a", .stray),
            ("待归档/S/a.pdf", .inbox(DepartmentCode("S"))), ("待归档/a.pdf", .inbox(nil)),
            ("待归档/市场/a.pdf", .inbox(nil)), ("待归档", .stray),
            ("待归档/S/说明.html", .inbox(DepartmentCode("S"))),
            ("2026/a.txt", .stray), ("2026/S/a.txt", .stray), ("2026/S/A/a.txt", .stray),
            ("2026/S/客户档案目录.csv", .notDocument), ("2026/S/A/客户档案目录.csv", .stray),
            ("2026/S/A/\(number)", .stray), ("2026/S/A/TF-S-A-201213-X/a.txt", .stray),
            ("26/S/A/\(number)/a.txt", .stray), ("2026/SS/A/\(number)/a.txt", .stray),
            ("2026/S/A/\(number)/card.json", .volumeFile(volume)),
            ("2026/S/A/\(number)/records.json", .volumeFile(volume)),
            ("2026/S/A/\(number)/persons.json", .notDocument),
            ("2026/S/A/\(number)/credit.json", .notDocument),
            ("2026/S/A/\(number)/projects.json", .notDocument),
            ("2026/S/A/\(number)/issues.json", .notDocument),
            ("2026/S/A/\(number)/客户档案卡.html", .notDocument),
            ("2026/S/A/\(number)/communications/S/2026-03.jsonl", .notDocument),
            ("2026/S/A/\(number)/communications", .document(volume)),
            ("2026/S/A/\(number)/a.txt", .document(volume)),
            ("2026/S/A/\(number)/02合同/a.txt", .document(volume)),
            ("2026/S/A/\(number)/02合同/card.json", .document(volume)),
            ("2026/S/A/\(number)/card.json/a.txt", .document(volume)),
        ]
    }

    @Test func tellsWhatFilesAre() throws {
        let folders = FolderNames(inbox: "待归档", packages: "归档包", categories: [2: "02合同"])
        var places = TreePlaces(Layout(folders: folders))
        for (text, place) in try Self.cases() {
            let path = try #require(RelativePath(text))
            #expect(places.place(of: FileKey(path)) == place, "\(text)")
        }
    }

    @Test func ordersKeysAsAWalkDoes() throws {
        let texts = ["a b", "a", "a/b", "a.txt", "a/b/c", "a!", "b", "a/b.c"]
        let keys = try texts.map { FileKey(try #require(RelativePath($0))) }.sorted()
        #expect(
            keys.compactMap { $0.path?.text } == [
                "a", "a/b", "a/b/c", "a/b.c", "a b", "a!", "a.txt", "b",
            ])
    }
}
