import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@Suite("A store, read")
struct StoreReadingTests {
    let folder: TemporaryDirectory
    let store: Store

    init() throws {
        folder = try TemporaryDirectory(
            SampleDescription.archive([
                "2026": ["S": ["合同.txt": "甲方", "empty": ""]],
                "bad.json": "{\"a\":\n 1,}",
                "link": .link("2026"), "file-link": .link("bad.json"),
            ]))
        store = try Store.open(folder.path)
    }

    @Test("knows its description and its file system")
    func description() {
        #expect(store.description.companyName == "天锋广告")
        #expect(store.root == folder.path)
        #expect(store.layout.inbox == "待归档")
        #expect(store.isLocal)
        #expect(store.unfinishedTransaction == nil)
    }

    @Test("is found from any folder in it")
    func nearestRoot() {
        #expect(Store.nearestRoot(from: folder.at("2026/S")) == folder.path)
        #expect(Store.nearestRoot(from: folder.at("2026/nowhere")) == folder.path)
        #expect(Store.nearestRoot(from: FilePath("/")) == nil)
    }

    @Test("reads bytes, digests and lists")
    func content() throws {
        #expect(try store.bytes("2026/S/合同.txt") == Array("甲方".utf8))
        let found = try store.digest(of: "2026/S/合同.txt")
        #expect(found.digest == ContentDigest(of: Array("甲方".utf8)))
        #expect(found.size == 6)
        #expect(try store.digest(of: "2026/S/empty").digest == ContentDigest(of: []))
        #expect(try store.status("2026/S")?.kind == .directory)
        #expect(try store.status("link")?.kind == .link)
        #expect(try store.status("2026/S/nothing") == nil)
        #expect(try store.status("nothing/at/all") == nil)
        let names = try store.entries("2026/S").map { String(decoding: $0.name, as: UTF8.self) }
        #expect(Set(names) == ["合同.txt", "empty"])
    }

    @Test("tells a reader of content that is longer than one piece where it ends")
    func pieces() throws {
        let text = String(repeating: "0123456789", count: 150_000)
        try folder.add(["long": .file(text)])
        var lengths: [Int] = []
        try store.open("long").forEachPiece { piece in lengths.append(piece.count) }
        #expect(lengths == [1 << 20, 1_500_000 - (1 << 20)])
        #expect(try store.digest(of: "long").digest == ContentDigest(of: Array(text.utf8)))
    }

    @Test("notices that a file changes while it is read", arguments: ["longer text", "x", ""])
    func changes(text: String) throws {
        try folder.add(["victim": "text!"])
        let reader = try store.open("victim")
        var buffer = [UInt8](repeating: 0, count: 2)
        _ = try reader.read(into: &buffer)
        try folder.add(["other": .file(text)])
        try HostFiles.overwrite(folder.at("victim"), with: text)
        #expect(throws: StoreError.self) { _ = try reader.digest() }
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let path: RelativePath
        let code: StoreError.Code
        var testDescription: String { "\(path): \(code)" }
    }

    @Test(
        "refuses what is no file, and what lies behind a link",
        arguments: [
            Refusal(path: "link/S/合同.txt", code: .throughLink),
            Refusal(path: "file-link", code: .throughLink),
            Refusal(path: "2026", code: .notAFile),
            Refusal(path: "2026/S/合同.txt/x", code: .notADirectory),
            Refusal(path: "nothing", code: .notFound),
            Refusal(path: "bad.json", code: .corruptDocument),
        ])
    func refusals(refusal: Refusal) throws {
        let error = #expect(throws: StoreError.self) {
            try store.document(refusal.path, as: ArchiveDescription.self)
        }
        #expect(error?.code == refusal.code)
        #expect(error?.place == refusal.path.description)
    }

    @Test("says where the JSON is wrong")
    func fault() throws {
        let error = #expect(throws: StoreError.self) {
            try store.document("bad.json", as: ArchiveDescription.self)
        }
        #expect(error?.fault?.line == 2)
        #expect(error?.exitStatus == .corruptInput)
    }

    @Test("does not read without a limit")
    func limit() throws {
        let error = #expect(throws: StoreError.self) { try store.bytes("bad.json", limit: 4) }
        #expect(error?.code == .tooLarge)
    }

    @Test("is not opened where there is no archive")
    func notAnArchive() throws {
        for path in [folder.at("2026"), folder.at("nowhere"), folder.at("bad.json")] {
            let error = #expect(throws: StoreError.self) { try Store.open(path) }
            #expect(error?.code == .notAnArchive)
            #expect(error?.exitStatus == .notFound)
        }
    }
}
