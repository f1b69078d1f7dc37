import DossierModel
import DossierStore
import SystemPackage
import TestSupport

/// An archive, a transaction with a change of every kind, and the two trees that may come of it.
struct TransactionFixture {
    let folder: TemporaryDirectory
    let outside: TemporaryDirectory

    static let before: [String: Tree] = [
        "2026": [
            "card.json": "old card", "moved.txt": "content of the document",
            "removed.txt": "to go", "kept.txt": "stays",
            "OLD": ["inner.json": "old inner", "doc": ["a": "b"]],
        ]
    ]

    static let after: [String: String] = [
        "2026/card.json": "new card", "2026/02合同/moved.txt": "content of the document",
        "2026/kept.txt": "stays", "2026/NEW/inner.json": "new inner", "2026/NEW/doc/a": "b",
        "2026/new/deep/copied.txt": "from outside", "2026/empty/": "",
        "_archive/ledger/main/2026-11/7.jsonl": "line\n",
    ]

    init() throws {
        folder = try TemporaryDirectory(SampleDescription.archive(Self.before))
        outside = try TemporaryDirectory(["source.txt": "from outside"])
    }

    /// The leave to remove anything, where no hold is.
    static var permit: DestructionPermit {
        let day = CalendarDate(daysSince1970: 20_000)
        guard let permit = try? HoldGuard([], on: day).permit(.delete, []) else {
            preconditionFailure("a hold where there is none")
        }
        return permit
    }

    static func digest(_ text: String) -> Expectation {
        .digest(ContentDigest(of: Array(text.utf8)))
    }

    /// Opens the archive through a system and runs the transaction.
    func run(_ system: any SystemCalls) throws {
        let store = try Store.open(folder.path, system: system)
        let writer = try Writer.open(
            store, holder: LeaseHolder(person: "王芳", command: "register"), wait: 0)
        defer { writer.close() }
        let staged = try writer.stage(outside.at("source.txt"))
        try writer.commit(
            changes(staged),
            ledgerPart: LedgerPart(
                path: "_archive/ledger/main/2026-11/7.jsonl", bytes: Array("line\n".utf8)))
    }

    func changes(_ staged: StagedFile) -> ChangeSet {
        var changes = ChangeSet()
        changes.write(
            Array("new card".utf8), to: "2026/card.json", expecting: Self.digest("old card"))
        changes.move(
            from: "2026/moved.txt", to: "2026/02合同/moved.txt",
            expecting: Self.digest("content of the document"))
        changes.remove(
            "2026/removed.txt", expecting: Self.digest("to go"), permit: Self.permit)
        changes.keep("2026/kept.txt", expecting: .any)
        changes.write(
            Array("new inner".utf8), to: "2026/OLD/inner.json", expecting: .any)
        changes.moveDirectory(from: "2026/OLD", to: "2026/NEW")
        changes.place(staged, at: "2026/new/deep/copied.txt")
        changes.makeDirectory("2026/empty")
        return changes
    }

    /// What people see and what history says: everything but the store's own working folder.
    static func content(_ folder: TemporaryDirectory) throws -> [String: String] {
        content(try folder.tree().flat)
    }

    static func content(_ flat: [String: String]) -> [String: String] {
        flat.filter {
            !$0.key.hasPrefix("_archive/work") && $0.key != "_archive/archive.json"
        }
    }

    static var beforeFlat: [String: String] { Tree.directory(before).flat }

    /// What lies in the store's own working folder.
    static func leftovers(_ folder: TemporaryDirectory) throws -> [String] {
        leftovers(try folder.tree().flat)
    }

    static func leftovers(_ flat: [String: String]) -> [String] {
        flat.keys.filter { $0.hasPrefix("_archive/work") }.sorted()
    }
}
