import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierIndex

/// The index file itself: a cache that is never in anybody's way (design §1, §9).
@Suite struct SQLiteIndexTests {
    private static func archive() throws -> ArchiveFixture {
        let archive = try ArchiveFixture()
        try archive.register(["02合同/甲.txt": "a"])
        return archive
    }

    private static func file(_ archive: ArchiveFixture) throws -> String {
        let folder = archive.cache.at("dossier").string
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 1)
        return folder + "/" + (names.first ?? "")
    }

    private static func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try (attributes[.posixPermissions] as? Int).orFail()
    }

    @Test func liesInTheCacheForTheUserAlone() throws {
        let archive = try Self.archive()
        _ = try archive.index()
        let file = try Self.file(archive)
        #expect(try Self.mode(file) == 0o600)
        #expect(try Self.mode(archive.cache.at("dossier").string) == 0o700)
        let digest = ContentDigest(of: Array(archive.directory.path.string.utf8)).description
        #expect(
            file.hasSuffix("/01930000-0000-7000-8000-000000000000-\(digest.prefix(16)).sqlite"))
    }

    @Test func twoCopiesOfAnArchiveHaveTwoIndexes() throws {
        let id = try ArchiveID("01930000-0000-7000-8000-000000000000").orFail()
        let one = IndexLocation(cache: "/c", archive: id, root: "/a")
        let other = IndexLocation(cache: "/c", archive: id, root: "/b")
        #expect(one.file != other.file)
    }

    static let damages: [(String, @Sendable (inout [UInt8]) -> Void)] = [
        ("empty", { $0 = [] }),
        ("a text", { $0 = Array("合同".utf8) }),
        ("cut off", { $0 = Array($0.prefix(5000)) }),
        ("a head alone", { $0 = Array($0.prefix(100)) }),
        ("overwritten inside", { for place in 4096..<$0.count { $0[place] = 0xA5 } }),
        ("zeroes", { $0 = Array(repeating: 0, count: 8192) }),
        // `PRAGMA user_version` stands at offset 60.
        ("of a later version", { $0[63] = 99 }),
        ("of another program", { $0[71] ^= 0xFF }),
    ]

    @Test(arguments: damages.indices)
    func isRebuiltWhenItIsDamaged(_ number: Int) throws {
        let archive = try Self.archive()
        _ = try archive.index()
        let before = try archive.find(FindQuery())
        let file = try Self.file(archive)
        var bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
        Self.damages[number].1(&bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let summary = try archive.index()
        #expect(summary.new == 1, "\(Self.damages[number].0)")
        #expect(summary.hashedBytes == 1)
        #expect(try archive.find(FindQuery()) == before)
    }

    @Test func isRebuiltWhenItBelongsToAnotherArchive() throws {
        let archive = try Self.archive()
        let other = try ArchiveID("01930000-0000-7000-8000-000000000001").orFail()
        let store = try Store.open(archive.directory.path)
        let chosen = archive.cache.at("chosen.sqlite")
        for id in [store.description.id, other, other] {
            let location = IndexLocation(chosen: chosen, archive: id, root: store.root)
            let options = IndexOptions(readers: 1, now: { .max })
            _ = try IndexBuilder(location).run(store, options)
        }
        #expect(try Self.mode(chosen.string) == 0o600)
        let location = IndexLocation(chosen: chosen, archive: other, root: store.root)
        #expect(try SQLiteIndex(location).find(FindQuery()).total == 2)
    }

    @Test(arguments: ["客户名单", String(repeating: "SQLite format 3\0", count: 20)])
    func neverReplacesAFileThatAPersonNamedByMistake(_ text: String) throws {
        let archive = try Self.archive()
        let file = archive.cache.at("重要.docx")
        try Data(text.utf8).write(to: URL(fileURLWithPath: file.string))
        let store = try Store.open(archive.directory.path)
        let location = IndexLocation(
            chosen: file, archive: store.description.id, root: store.root)
        let error = #expect(throws: IndexError.self) { try SQLiteIndex(location) }
        #expect(error?.code == .notAnIndex)
        #expect(archive.cache.text("重要.docx") == text)
    }

    @Test(arguments: ["index.sqlite", "_archive/work/index.sqlite"])
    func neverLiesInTheArchive(_ path: String) throws {
        let archive = try Self.archive()
        let store = try Store.open(archive.directory.path)
        try archive.write("_archive/work/x", "")
        try archive.cache.add(["link": .link(archive.directory.path.string)])
        let before = try archive.contents()
        for file in [archive.directory.at(path), archive.cache.at("link/" + path)] {
            let location = IndexLocation(
                chosen: file, archive: store.description.id, root: store.root)
            let error = #expect(throws: IndexError.self) { try SQLiteIndex(location) }
            #expect(error?.code == .insideArchive)
        }
        let cache = IndexLocation(
            cache: archive.directory.path, archive: store.description.id, root: store.root)
        #expect(throws: IndexError.self) { try SQLiteIndex(cache) }
        #expect(try archive.contents() == before)
    }

    @Test func keepsWhatAStoppedRunHasDone() throws {
        let archive = try ArchiveFixture(isEmpty: true)
        for number in 0..<600 { try archive.write("散件/\(number).txt", "\(number)") }
        let store = try Store.open(archive.directory.path)
        let location = IndexLocation(
            cache: archive.cache.path, archive: store.description.id, root: store.root)
        let counter = Counter()
        let options = IndexOptions(readers: 2, now: { .max })
        let error = #expect(throws: IndexError.self) {
            try IndexBuilder(location).run(store, options, isCancelled: { counter.next() > 3 })
        }
        #expect(error?.code == .cancelled)
        #expect(throws: IndexError.self) { try SQLiteIndex(location).find(FindQuery()) }
        let summary = try archive.index()
        #expect(summary.new == 600)
        #expect(summary.unregistered == 600)
        #expect(try archive.index().unchanged == 600)
    }

    /// Counts how often it was asked.
    final class Counter {
        private var count = 0

        func next() -> Int {
            count += 1
            return count
        }
    }
}
