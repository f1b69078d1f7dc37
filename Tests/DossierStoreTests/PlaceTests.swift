import DossierModel
import SystemPackage
import TestSupport
import Testing

@testable import DossierStore

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

    @Test(
        "A folder overlaps the archive in it, around it and behind links, and never where none is",
        arguments: [
            ("archive", true), ("alias", true), ("archive/2026", true), ("year", true), ("", true),
            ("archive/2026/S/out", false), ("outside", false), ("archive/nothing", false),
            ("nothing", false),
        ])
    func overlaps(path: String, expected: Bool) throws {
        let folder = try folder()
        let store = try Store.open(folder.at("archive"))
        #expect(store.overlaps(folder.at(path)) == expected)
    }

    @Test("Names that are not UTF-8 lie where they lie")
    func notUTF8() throws {
        let folder = try folder()
        let store = try Store.open(folder.at("archive"))
        for (place, expected) in [("archive/2026", true), ("outside", false)] {
            // 客户 in GB 18030.
            let made = folder.at(place).appending(bytes: [0xBF, 0xCD, 0xBB, 0xA7])
            let name = #"$(printf '\277\315\273\247')"#
            let outcome = try Shell.run(
                "/bin/sh", ["-c", "mkdir \"\(folder.at(place))/\(name)\""])
            #expect(outcome.status == 0)
            #expect(store.overlaps(made) == expected)
        }
    }
}
