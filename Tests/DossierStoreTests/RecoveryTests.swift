import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@Suite("A recovery")
struct RecoveryTests {
    let fixture: TransactionFixture

    /// Stops the transaction immediately behind its commit.
    init() throws {
        fixture = try TransactionFixture()
        let probe = FaultySystem()
        try TransactionFixture().run(probe)
        let commit = probe.log.firstIndex { $0 == "rename new journal.json journal.json" } ?? 0
        let system = FaultySystem(.crashAfter, at: commit + 1)
        #expect(throws: StoreError.self) { try fixture.run(system) }
        let store = try Store.open(fixture.folder.path)
        try LeaseState.read(store)?.release(store)
    }

    private func recover() throws -> Recovery? {
        let store = try Store.open(fixture.folder.path, system: FaultySystem())
        let writer = try Writer.open(
            store, holder: LeaseHolder(person: "王芳", command: "index"), wait: 0)
        #expect(writer.store.unfinishedTransaction == nil)
        writer.close()
        return writer.recovery
    }

    @Test("finishes what was committed and says so")
    func finishes() throws {
        let recovery = try recover()
        #expect(recovery?.outcome == .finished)
        #expect(recovery?.transaction?.person == "王芳")
        #expect(recovery?.conflicts == [])
        #expect(try TransactionFixture.content(fixture.folder) == TransactionFixture.after)
        #expect(try self.recover() == nil)
    }

    @Test(
        "tells what was done from what was not begun",
        arguments: [
            ("before the commit", "rename new journal.json journal.json", 0, .discarded),
            ("with everything done", "rename journal.json done.json", 1, .complete),
            ("behind the last file", "unlink done.json", 1, .emptied),
        ] as [(String, String, Int, Recovery.Outcome)])
    func outcomes(name: String, call: String, behind: Int, outcome: Recovery.Outcome) throws {
        let probe = FaultySystem()
        try TransactionFixture().run(probe)
        let place = try #require(probe.log.firstIndex(of: call))
        let fixture = try TransactionFixture()
        let system = FaultySystem(.crashBefore, at: place + 1 + behind)
        try? fixture.run(system)
        let store = try Store.open(fixture.folder.path, system: FaultySystem())
        try LeaseState.read(store)?.release(store)
        let writer = try Writer.open(
            store, holder: LeaseHolder(person: "李娜", command: "index"), wait: 0)
        writer.close()
        #expect(writer.recovery?.outcome == outcome)
        #expect(writer.recovery?.transaction?.person == (outcome == .complete ? "王芳" : nil))
        let expected =
            outcome == .discarded ? TransactionFixture.beforeFlat : TransactionFixture.after
        #expect(try TransactionFixture.content(fixture.folder) == expected)
        #expect(HostFiles.exists(fixture.folder.at("_archive/work/journal.json")) == false)
    }

    @Test("is not needed to read: a reader sees the tree as it will be")
    func reader() throws {
        let store = try Store.open(fixture.folder.path)
        #expect(store.unfinishedTransaction?.command == "register")
        var found: [String: String] = [:]
        TreeWalker(store).walk { entry in
            if case .found(let path, let status) = entry, status.kind == .file,
                let bytes = try? store.bytes(path)
            {
                found["\(path)"] = String(decoding: bytes, as: UTF8.self)
            }
            return .proceed
        }
        let expected = TransactionFixture.after.filter {
            !$0.key.hasPrefix("_archive") && !$0.key.hasSuffix("/")
        }
        #expect(found == expected)
        #expect(try store.status("2026/OLD") == nil)
        #expect(try store.status("2026/moved.txt") == nil)
        #expect(try store.status("2026/empty")?.kind == .directory)
        #expect(try store.entries("2026/empty").isEmpty)
        #expect(throws: StoreError.self) { try store.bytes("2026/removed.txt") }
        #expect(try store.bytes("_archive/ledger/main/2026-11/7.jsonl") == Array("line\n".utf8))
    }

    struct Change: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let kept: String
        let text: String
        let make: @Sendable (TemporaryDirectory) throws -> Void

        init(
            _ name: String, kept: String, _ text: String,
            _ make: @escaping @Sendable (TemporaryDirectory) throws -> Void
        ) {
            testDescription = name
            self.kept = kept
            self.text = text
            self.make = make
        }
    }

    static let time = ".conflict-20261121T093000"

    @Test(
        "keeps beside what a stranger wrote meanwhile",
        arguments: [
            Change("a replaced file was changed", kept: "2026/card.json" + time, "mine") {
                try HostFiles.overwrite($0.at("2026/card.json"), with: "mine")
            },
            Change("a removed file was changed", kept: "2026/removed.txt" + time, "mine") {
                try HostFiles.overwrite($0.at("2026/removed.txt"), with: "mine")
            },
            Change("a new file's name was taken", kept: "2026/new/deep/copied.txt" + time, "mine") {
                try $0.add(["2026": ["new": ["deep": ["copied.txt": "mine"]]]])
            },
            Change("a folder's name was taken", kept: "2026/empty" + time, "mine") {
                try $0.add(["2026": ["empty": "mine"]])
            },
            Change("a move's aim was taken", kept: "2026/02合同/moved.txt" + time, "mine") {
                try $0.add(["2026": ["02合同": ["moved.txt": "mine"]]])
            },
            Change("a moved folder's aim was taken", kept: "2026/NEW" + time + "/x", "mine") {
                try $0.add(["2026": ["NEW": ["x": "mine"]]])
            },
        ])
    func conflicts(change: Change) throws {
        try change.make(fixture.folder)
        let recovery = try recover()
        #expect(recovery?.conflicts.count == 1)
        var expected = TransactionFixture.after
        expected[change.kept] = change.text
        #expect(try TransactionFixture.content(fixture.folder) == expected)
    }

    @Test("moves a document also when a person saved it meanwhile")
    func changedSource() throws {
        try HostFiles.overwrite(fixture.folder.at("2026/moved.txt"), with: "mine")
        #expect(try recover()?.conflicts == [])
        #expect(fixture.folder.text("2026/02合同/moved.txt") == "mine")
    }

    @Test("leaves a ledger part of somebody else, and the journal, for people to look at")
    func ledger() throws {
        try fixture.folder.add(["_archive": ["ledger": ["main": ["2026-11": ["7.jsonl": "x"]]]]])
        let error = #expect(throws: StoreError.self) { try recover() }
        #expect(error?.code == .ledgerPartTaken)
        #expect(fixture.folder.text("_archive/ledger/main/2026-11/7.jsonl") == "x")
        #expect(HostFiles.exists(fixture.folder.at("_archive/work/journal.json")))
    }

    @Test("does not place a staged file that was damaged")
    func damaged() throws {
        let staging = fixture.folder.at("_archive/work/staging")
        let flat = try fixture.folder.tree().flat
        let staged = try #require(flat.first { $0.value == "new card" }?.key)
        #expect(staged.hasPrefix("_archive/work/staging"))
        try HostFiles.overwrite(fixture.folder.at(staged), with: "New card")
        let error = #expect(throws: StoreError.self) { try recover() }
        #expect(error?.code == .stagingCorrupt)
        #expect(fixture.folder.text("2026/card.json") == "old card")
        #expect(HostFiles.exists(staging))
    }

    @Test("leaves a journal alone that it cannot read")
    func corrupt() throws {
        try HostFiles.overwrite(fixture.folder.at("_archive/work/journal.json"), with: "{")
        let error = #expect(throws: StoreError.self) { try recover() }
        #expect(error?.code == .journalCorrupt)
        #expect(error?.exitStatus == .corruptInput)
    }

    @Test("refuses a journal that leads out of the archive")
    func hostile() throws {
        let text = """
            {"schemaVersion":1,"transaction":"00000000000000000000000000000000",
            "committed":"2026-11-21T09:30:00+08:00",
            "steps":[{"do":"remove","path":"../x","content":{"digest":"00","size":0}}]}
            """
        try HostFiles.overwrite(fixture.folder.at("_archive/work/journal.json"), with: text)
        let error = #expect(throws: StoreError.self) { try recover() }
        #expect(error?.fault?.pointer == "/steps/0/path")
    }
}
