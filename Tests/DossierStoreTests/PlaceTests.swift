import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@Suite("Where a file lies, seen from the archive")
struct PlaceTests {
    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory([
            "archive": [
                "_archive": ["archive.json": .file(SampleDescription.text)],
                "2026": ["S": ["a.txt": "x", "out": .link("../../../outside")]],
            ],
            "outside": ["b.txt": "x"], "alias": .link("archive"),
        ])
        try folder.add([
            "year": .link("archive/2026"), "system": .link("alias/_archive"),
            "file.txt": .link("archive/2026/S/a.txt"),
        ])
        return folder
    }

    @Test(
        "The folder that is meant counts, not the words of the path",
        arguments: [
            ("archive/2026/S/a.txt", "2026/S/a.txt"), ("alias/2026/S/a.txt", "2026/S/a.txt"),
            ("year/S/a.txt", "2026/S/a.txt"), ("year/S/new/new.txt", "2026/S/new/new.txt"),
            ("system/archive.json", "_archive/archive.json"), ("alias/x", "x"),
            ("archive/2026/S/out/b.txt", nil), ("outside/b.txt", nil), ("outside/new/b.txt", nil),
            ("file.txt", nil), ("archive", nil), ("alias", nil), ("archives/x", nil),
        ] as [(String, String?)])
    func place(path: String, inside: String?) throws {
        let folder = try folder()
        for root in ["archive", "alias"] {
            let store = try Store.open(folder.at(root))
            #expect(store.relativePath(of: folder.at(path))?.description == inside, "\(root)")
        }
    }

    @Test(
        "The archive around a place is found by whatever way",
        arguments: [
            ("archive/x", true), ("alias/x", true), ("year/S/new/x", true), ("system/x", true),
            ("outside/x", false), ("archive/2026/S/out/x", false), ("archive", false),
        ])
    func around(path: String, isInside: Bool) throws {
        let folder = try folder()
        #expect((Store.rootAround(folder.at(path)) != nil) == isInside)
    }
}
