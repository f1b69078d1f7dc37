import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierLedger

/// What was verified before is believed only of the very same lines, and only of their signatures.
struct RememberedPrefixTests {
    private static let part = "_archive/ledger/main/2026-11/000000000002.jsonl"
    private let fixture: Fixture
    /// The tree over all seven lines.
    private let whole: TreeHead

    init() throws {
        fixture = try Fixture()
        let head = try fixture.add(fixture.opening())
        try fixture.add(Fixture.registrations(5), after: head, by: 1)
        whole = try Ledger(store: fixture.store()).treeHead()
    }

    private func verify(_ known: TreeHead?) throws -> LedgerReport {
        try LedgerVerifier(store: fixture.store(), known: known).verify()
    }

    /// Changes one character of the signature of the third line of the second part.
    private func spoilSignature() throws {
        var lines = (fixture.directory.text(Self.part) ?? "").split(separator: "\n").map(
            String.init)
        lines[2] = String(lines[2].dropLast(10)) + "AAAAAAA=\"}"
        let text = lines.map { $0 + "\n" }.joined()
        try fixture.write(Array(text.utf8), to: try requireValue(RelativePath(Self.part)))
    }

    @Test("the same lines are not verified again, and the report says of how many that is so")
    func same() throws {
        let first = try verify(nil)
        #expect(first.verified == whole)
        #expect(first.remembered == 0)
        let second = try verify(first.verified)
        #expect(second.remembered == 7)
        #expect(second.verified == whole)
        #expect(second.findings.isEmpty)
    }

    @Test("what came since is verified")
    func grown() throws {
        let store = try fixture.store()
        let head = try Ledger(store: store).head()
        try fixture.add(Fixture.registrations(2), after: head)
        let report = try verify(whole)
        #expect(report.remembered == 7)
        #expect(report.events == 9)
        #expect(report.verified?.size == 9)
        let file = "_archive/ledger/main/2026-11/000000000007.jsonl"
        let text = fixture.directory.text(file) ?? ""
        let spoilt = text.dropLast(11) + "AAAAAAA=\"}\n"
        try fixture.write(Array(spoilt.utf8), to: try requireValue(RelativePath(file)))
        let faulty = try verify(whole)
        #expect(faulty.findings.map(\.rule).contains(LedgerRule.signature.rawValue))
        #expect(faulty.verified == nil)
    }

    @Test("of other lines nothing is believed: the same is found as without a memory")
    func other() throws {
        try spoilSignature()
        let told = try verify(nil)
        #expect(told.findings.map(\.rule).first == LedgerRule.signature.rawValue)
        #expect(try verify(whole) == told)
        #expect(told.remembered == 0)
        #expect(told.verified == nil)
    }

    @Test("a memory of more lines than there are, or of a wrong root, is no use")
    func wrong() throws {
        let told = try verify(nil)
        for known in [
            TreeHead(size: 8, root: whole.root), TreeHead(size: 6, root: whole.root),
            TreeHead(size: 7, root: ContentDigest(of: [])), TreeHead(size: .max, root: whole.root),
        ] {
            #expect(try verify(known) == told)
        }
    }

    @Test("a forged memory vouches for signatures alone: form, chain and people are judged")
    func forged() throws {
        try spoilSignature()
        let forged = try Ledger(store: fixture.store()).treeHead()
        let report = try verify(forged)
        #expect(report.findings.map(\.rule) == [LedgerRule.chain.rawValue])
        #expect(report.remembered == 7)
    }

    // MARK: The file

    private func memory(_ cache: TemporaryDirectory) throws -> LedgerMemory {
        LedgerMemory(cache: cache.path, store: try fixture.store())
    }

    private func file(_ cache: TemporaryDirectory) throws -> String {
        guard case .directory(let folder) = try cache.tree(),
            case .directory(let files)? = folder["dossier"], let name = files.keys.first
        else { throw MissingValue() }
        return "dossier/\(name)"
    }

    private static func write(_ text: String, to file: FilePath, mode: Int) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file.string))
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: file.string)
    }

    @Test("it is kept for one archive at one place")
    func kept() throws {
        let cache = try TemporaryDirectory()
        #expect(try memory(cache).recall() == nil)
        try memory(cache).keep(whole)
        #expect(try memory(cache).recall() == whole)
        let copy = try Fixture()
        #expect(LedgerMemory(cache: cache.path, store: try copy.store()).recall() == nil)
        let longer = TreeHead(size: 9, root: whole.root)
        try memory(cache).keep(longer)
        #expect(try memory(cache).recall() == longer)
        try memory(cache).keep(nil)
        #expect(try memory(cache).recall() == nil)
    }

    @Test("it never lies in the archive")
    func outside() throws {
        let inside = fixture.directory.path.appending("2026")
        let memory = LedgerMemory(cache: inside, store: try fixture.store())
        memory.keep(whole)
        #expect(memory.recall() == nil)
        #expect(fixture.directory.text("2026/dossier") == nil)
    }

    static let spoils: [(name: String, from: String, to: String)] = [
        ("nothing", "{", ""), ("another archive", "\"archive\":\"0", "\"archive\":\"1"),
        ("another place", "\"place\":\"", "\"place\":\"00"),
        ("no event", "\"events\":7", "\"events\":0"),
        ("another version", "\"version\":1", "\"version\":2"),
        ("something besides", "{\"archive\"", "{\"a\":1,\"archive\""),
        ("a root that is none", "\"root\":\"", "\"root\":\"x"),
    ]

    @Test("whatever is odd about it, it is as if there were none", arguments: spoils)
    func odd(name: String, from: String, to: String) throws {
        let cache = try TemporaryDirectory()
        try memory(cache).keep(whole)
        let file = try file(cache)
        let text = cache.text(file) ?? ""
        let changed = text.replacing(from, with: to)
        #expect(changed != text, "\(name)")
        try Self.write(changed, to: cache.at(file), mode: 0o600)
        #expect(try memory(cache).recall() == nil, "\(name)")
    }

    @Test("a memory that others could write is not believed")
    func open() throws {
        let cache = try TemporaryDirectory()
        try memory(cache).keep(whole)
        let name = try file(cache)
        try Self.write(cache.text(name) ?? "", to: cache.at(name), mode: 0o666)
        #expect(try memory(cache).recall() == nil)
    }
}
