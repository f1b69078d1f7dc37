import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

@Suite("The guard")
struct GuardTests {
    let folder: TemporaryDirectory
    let writer: Writer

    init() throws {
        folder = try TemporaryDirectory(
            SampleDescription.archive([
                "a.txt": "a", "b.txt": "b", "folder": ["c": "c"], "link": .link("folder"),
            ]))
        writer = try Writer.open(
            Store.open(folder.path, system: FaultySystem()),
            holder: LeaseHolder(person: "王芳", command: "test"), wait: 0)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: StoreError.Code
        let make: @Sendable (inout ChangeSet) -> Void

        init(
            _ name: String, _ code: StoreError.Code,
            _ make: @escaping @Sendable (inout ChangeSet) -> Void
        ) {
            testDescription = name
            self.code = code
            self.make = make
        }
    }

    static let wrong = Expectation.digest(ContentDigest(of: [1]))

    @Test(
        "refuses what is not as expected, and does nothing of the transaction",
        arguments: [
            Case("replace a changed file", .changedByOthers) {
                $0.write([1], to: "a.txt", expecting: wrong)
            },
            Case("replace where nothing may be", .nameTaken) {
                $0.write([1], to: "a.txt", expecting: .absent)
            },
            Case("replace a missing file", .changedByOthers) {
                $0.write([1], to: "no.txt", expecting: wrong)
            },
            Case("move a changed file", .changedByOthers) {
                $0.move(from: "a.txt", to: "x", expecting: wrong)
            },
            Case("move onto a file", .nameTaken) {
                $0.move(from: "a.txt", to: "b.txt", expecting: .any)
            },
            Case("move a missing file", .notFound) {
                $0.move(from: "no.txt", to: "x", expecting: .any)
            },
            Case("move a folder onto another", .nameTaken) {
                $0.moveDirectory(from: "folder", to: "a.txt")
            },
            Case("remove a changed file", .changedByOthers) {
                $0.remove("a.txt", expecting: wrong, permit: TransactionFixture.permit)
            },
            Case("keep a changed file", .changedByOthers) {
                $0.keep("a.txt", expecting: wrong)
            },
            Case("write through a link", .notADirectory) {
                $0.write([1], to: "link/x", expecting: .absent)
            },
            Case("replace a link", .throughLink) {
                $0.write([1], to: "link", expecting: .any)
            },
            Case("write below a file", .notADirectory) {
                $0.write([1], to: "a.txt/x", expecting: .absent)
            },
            Case("replace a folder", .notAFile) {
                $0.write([1], to: "folder", expecting: .any)
            },
            Case("name a path twice", .pathNamedTwice) {
                $0.write([1], to: "x", expecting: .absent)
                $0.remove("x", expecting: .any, permit: TransactionFixture.permit)
            },
            Case("give a file too long a name", .nameTooLong) {
                let name = RelativePath(String(repeating: "n", count: 256)) ?? "x"
                $0.write([1], to: name, expecting: .absent)
            },
        ])
    func refuses(item: Case) throws {
        let before = try TransactionFixture.content(folder)
        var changes = ChangeSet()
        changes.write([2], to: "first.txt", expecting: .absent)
        item.make(&changes)
        let error = #expect(throws: StoreError.self) { try writer.commit(changes) }
        let codes = [item.code, item.code == .notADirectory ? .throughLink : item.code]
        #expect(codes.contains(error?.code ?? .unexpected))
        #expect(try TransactionFixture.content(folder) == before)
        #expect(writer.store.unfinishedTransaction == nil)
        // The writer is as good as before.
        var good = ChangeSet()
        good.write([3], to: "good.txt", expecting: .absent)
        try writer.commit(good)
        #expect(try writer.store.bytes("good.txt") == [3])
    }

    @Test("takes a file that was digested before, unless it was changed since")
    func unchanged() throws {
        let seen = try writer.store.digest(of: "a.txt")
        var changes = ChangeSet()
        changes.keep("a.txt", expecting: .unchanged(seen.status, seen.digest))
        try writer.commit(changes)
        try HostFiles.overwrite(folder.at("a.txt"), with: "longer")
        let error = #expect(throws: StoreError.self) { try writer.commit(changes) }
        #expect(error?.code == .changedByOthers)
    }

    @Test("never replaces a part of the ledger")
    func ledger() throws {
        let part = LedgerPart(path: "_archive/ledger/main/2026-11/0.jsonl", bytes: [10])
        try writer.commit(ChangeSet(), ledgerPart: part)
        let error = #expect(throws: StoreError.self) {
            try writer.commit(ChangeSet(), ledgerPart: part)
        }
        #expect(error?.code == .ledgerPartTaken)
    }

    @Test("stages what is outside, with its time, and says when it cannot")
    func staging() throws {
        let outside = try TemporaryDirectory(["x.txt": "outside", "folder": [:]])
        let staged = try writer.stage(outside.at("x.txt"))
        #expect(staged.digest == ContentDigest(of: Array("outside".utf8)))
        var changes = ChangeSet()
        changes.place(staged, at: "a/b/x.txt")
        try writer.commit(changes)
        #expect(try writer.store.status("a/b/x.txt")?.modified == staged.modified)
        for (name, code) in [("none", StoreError.Code.notFound), ("folder", .notAFile)] {
            let error = #expect(throws: StoreError.self) { try writer.stage(outside.at(name)) }
            #expect(error?.code == code)
        }
    }

    @Test("writes a derived page only when it differs")
    func derived() throws {
        try writer.writeDerived([1, 2], to: "客户/page.html")
        let first = try writer.store.status("客户/page.html")
        try writer.writeDerived([1, 2], to: "客户/page.html")
        #expect(try writer.store.status("客户/page.html")?.inode == first?.inode)
        try writer.writeDerived([3], to: "客户/page.html")
        #expect(try writer.store.bytes("客户/page.html") == [3])
    }

    @Test("handles a batch of many files")
    func batch() throws {
        var changes = ChangeSet()
        for number in 0..<200 {
            changes.write([1], to: RelativePath("d\(number)/f") ?? "x", expecting: .absent)
        }
        try writer.commit(changes)
        #expect(try writer.store.entries(nil).count == 205)
    }

    @Test("refuses a name before the commit that the share would refuse behind it")
    func names() throws {
        writer.close()
        let share = FaultySystem(isNetwork: true)
        let other = try Writer.open(
            Store.open(folder.path, system: share),
            holder: LeaseHolder(person: "王芳", command: "test"), wait: 0)
        var changes = ChangeSet()
        changes.write([1], to: "报价:一.txt", expecting: .absent)
        let error = #expect(throws: StoreError.self) { try other.commit(changes) }
        #expect(error?.code == .nameRefused)
        #expect(error?.exitStatus == .cannotCreate)
    }

    @Test("keeps names apart that only their bytes tell, and names that are not UTF-8")
    func rawNames() throws {
        let names: [[UInt8]] = [
            Array("e\u{301}".utf8), Array("\u{e9}".utf8), [0x66, 0xFF, 0x25], Array("a\nb".utf8),
        ]
        var changes = ChangeSet()
        for (number, name) in names.enumerated() {
            let path = try #require(RelativePath(name: name))
            changes.write([UInt8(number)], to: path, expecting: .absent)
        }
        try writer.commit(changes)
        for (number, name) in names.enumerated() {
            let path = try #require(RelativePath(name: name))
            #expect(try writer.store.bytes(path) == [UInt8(number)])
        }
    }
}
