import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("What an index keeps of a document that was destroyed")
struct IndexPurgeTests {
    private static let title = "欧阳小凤手机号名单"

    /// A list of a document whose very title is personal, counted and ready to be destroyed.
    private static func ready() throws -> (DisposalFixture, DisposalView, FilePath) {
        let item = "2026-16-0004"
        var fixture = try DisposalFixture { retention in
            let archive = retention.archive
            let file = try archive.outside("\(title).txt", "13800000000")
            try archive.register(file, category: "其他") { $0.date = CalendarDate("2026-03-02") }
            try retention.classify(item, "PD.entrusted")
        }
        let archive = fixture.retention.archive
        _ = try fixture.archive().updateIndex(at: nil, full: false)
        let folder = archive.home.at("cache/dossier")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.string)
        let index = folder.appending(try #require(files.first { $0.hasSuffix(".sqlite") }))
        let list = try fixture.create([RetentionFixture.name(item)])
        let counted = try fixture.bring(list, to: .counted)
        return (fixture, counted, index)
    }

    /// Which of the words stand in a file, whole or as any pair of neighbours, as the index parts them.
    private static func found(in file: FilePath) throws -> [String] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file.string))
        let characters = Array(title)
        let pairs = zip(characters, characters.dropFirst()).map { String([$0, $1]) }
        return ([title] + pairs).filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    @Test("not a byte, at once, on the computer where it was destroyed")
    func own() throws {
        let (fixture, list, index) = try Self.ready()
        #expect(try Self.found(in: index).contains(Self.title))
        let done = try fixture.execute(list)
        #expect(done.list.state == .primaryDestroyed)
        #expect(done.index == .purged)
        #expect(try Self.found(in: index) == [])
        var query = FindQuery(text: "手机号")
        query.year = 2026
        #expect(try fixture.archive().find(query, index: nil).results.isEmpty)
    }

    @Test("nor does what is remembered of backups name it")
    func memory() throws {
        let (fixture, list, _) = try Self.ready()
        let archive = fixture.retention.archive.on(fixture.day)
        _ = try archive.backUp()
        let folder = archive.home.at("cache/dossier")
        let remembered = {
            try FileManager.default.contentsOfDirectory(atPath: folder.string)
                .filter { $0.hasSuffix(".backup") }
        }
        #expect(try remembered().count == 1)
        _ = try fixture.execute(list)
        #expect(try remembered() == [])
    }

    @Test("not a byte, on another computer, once the index is brought up to date there")
    func others() throws {
        let (fixture, list, index) = try Self.ready()
        var away = fixture.retention.archive
        away.home = try TemporaryDirectory()
        let other = away.home.at("other.sqlite")
        _ = try away.on(DisposalFixture.after).archive().updateIndex(at: other, full: false)
        #expect(try Self.found(in: other).contains(Self.title))
        _ = try fixture.execute(list)
        #expect(try Self.found(in: index) == [])
        #expect(try !Self.found(in: other).isEmpty)
        _ = try away.on(DisposalFixture.after).archive().updateIndex(at: other, full: false)
        #expect(try Self.found(in: other) == [])
    }

    @Test("none at all where there is none, and the pages tell nothing of it either")
    func pages() throws {
        let (fixture, list, index) = try Self.ready()
        try FileManager.default.removeItem(atPath: index.string)
        let done = try fixture.execute(list)
        #expect(done.index == .absent)
        let left = try fixture.places(of: Self.title).filter { !$0.contains("/ledger/") }
        #expect(left == [])
    }
}
