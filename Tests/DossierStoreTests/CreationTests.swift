import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@Suite("A new archive")
struct CreationTests {
    static let files: [RelativePath: [UInt8]] = [
        "_archive/archive.json": Array(SampleDescription.text.utf8),
        "_archive/FORMAT.md": Array("format".utf8), "说明.html": Array("page".utf8),
    ]
    static let directories: [RelativePath] = ["待归档/S", "归档包", "_archive/work/staging"]
    static let expected = [
        "_archive/archive.json": SampleDescription.text, "_archive/FORMAT.md": "format",
        "说明.html": "page", "待归档/S/": "", "归档包/": "", "_archive/work/staging/": "",
    ]

    private func create(
        _ path: FilePath, around: Bool = false, _ system: any SystemCalls = FaultySystem()
    ) throws -> Store {
        try Store.create(
            at: path, files: Self.files, directories: Self.directories, around: around,
            system: system)
    }

    @Test("is laid in an empty folder, and in one that is to be made")
    func empty() throws {
        let folder = try TemporaryDirectory()
        #expect(try create(folder.path).description.company.description == "TF")
        #expect(try folder.tree().flat == Self.expected)
        let parent = try TemporaryDirectory()
        _ = try create(parent.at("new"))
        #expect(parent.text("new/_archive/FORMAT.md") == "format")
    }

    @Test("is refused where something is, and where an archive is")
    func refused() throws {
        let folder = try TemporaryDirectory(["a.txt": "mine"])
        let error = #expect(throws: StoreError.self) { try create(folder.path) }
        #expect(error?.code == .folderNotEmpty)
        #expect(try folder.tree() == ["a.txt": "mine"])
        _ = try create(folder.path, around: true)
        let again = #expect(throws: StoreError.self) { try create(folder.path, around: true) }
        #expect(again?.code == .archiveExists)
        #expect(again?.exitStatus == .cannotCreate)
    }

    @Test("is refused inside another archive, also behind a link, and nothing is made")
    func nested() throws {
        let folder = try TemporaryDirectory(["link": .link("archive/2026"), "archive": [:]])
        _ = try create(folder.at("archive"))
        try folder.add(["archive": ["2026": ["S": [:]]]])
        let before = try folder.tree()
        let places = [
            "archive/2026", "archive/new", "archive/_archive/work", "link/S", "link/new", "link",
        ]
        for place in places {
            let error = #expect(throws: StoreError.self) {
                try create(folder.at(place), around: true)
            }
            #expect(error?.code == .insideArchive, "\(place)")
        }
        #expect(try folder.tree() == before)
    }

    @Test("around others' files touches none of them")
    func around() throws {
        let folder = try TemporaryDirectory([
            "说明.html": "mine", "待归档": ["x": "mine"], "客户": ["y": "mine"],
        ])
        _ = try create(folder.path, around: true)
        var expected = Self.expected
        expected["说明.html"] = "mine"
        expected["待归档/x"] = "mine"
        expected["客户/y"] = "mine"
        #expect(try folder.tree().flat == expected)
    }

    @Test("is there or not wherever its making is stopped, and can be made again")
    func crash() throws {
        var number = 1
        while true {
            let folder = try TemporaryDirectory()
            let system = FaultySystem(.crashAfter, at: number)
            let isDone = (try? create(folder.path, system)) != nil
            let opened = try? Store.open(folder.path)
            if isDone { #expect(opened != nil) }
            if opened == nil { _ = try create(folder.path) }
            let flat = try folder.tree().flat.filter { !$0.key.hasSuffix(".tmp") }
            #expect(flat == Self.expected, "stopped at \(number)")
            if system.count < number { break }
            number += 1
        }
        #expect(number > 15)
    }
}
