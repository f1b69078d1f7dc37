import DossierModel
import DossierStore
import Synchronization
import SystemPackage
import TestSupport
import Testing

/// What was met on a real share (Tests/Share), one test each.
@Suite("On a share")
struct ShareTests {
    let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory(SampleDescription.archive(["a.txt": "a"]))
    }

    private func open(_ system: any SystemCalls, wait: Int = 0) throws -> Writer {
        try Writer.open(
            Store.open(folder.path, system: system),
            holder: LeaseHolder(person: "王芳", command: "register"), wait: wait)
    }

    enum Lie: String, CaseIterable, Sendable { case failure, success, brokenFolder }

    /// Another writer holds the lease and gives it back while this one waits for the third time.
    @Test(
        "a lease that is taken may be told as an I/O error, or as a success",
        arguments: Lie.allCases)
    func takenLease(lie: Lie) throws {
        // What this machine lists is late: it sees no lease, and tries to take it.
        let free = Mutex(false)
        let tries = Mutex(0)
        let system = ShareSystem(
            onRename: { name throws(Errno) in
                guard name == "lease", !free.withLock({ $0 }) else { return true }
                tries.withLock { $0 += 1 }
                switch lie {
                case .failure: throw .ioError
                case .success: return false
                case .brokenFolder: throw .directoryNotEmpty
                }
            },
            onSleep: { if tries.withLock({ $0 }) >= 3 { free.withLock { $0 = true } } })
        let writer = try open(system, wait: 60)
        writer.close()
        #expect(tries.withLock { $0 } >= 3)
    }

    @Test("a mount that fails for ever is given up, and said to fail")
    func deadMount() throws {
        let system = ShareSystem(onRename: { name throws(Errno) in
            if name == "lease" { throw .ioError }
            return true
        })
        let error = #expect(throws: StoreError.self) { try open(system, wait: 60) }
        #expect(error?.code == .inputOutput && error?.exitStatus.rawValue == 74)
    }

    @Test("a lease that somebody looks into is given back all the same")
    func watchedLease() throws {
        let isWatched = Mutex(true)
        let system = ShareSystem(
            onRemove: { name throws(Errno) in
                if name.count == 37, isWatched.withLock({ $0 }) { throw .resourceBusy }
            }, onSleep: { isWatched.withLock { $0 = false } })
        try open(system).close()
        #expect(try LeaseState.read(Store.open(folder.path)) == nil)
    }

    @Test("a lease that somebody prepares resists the sweep, and stops nobody")
    func preparedLease() throws {
        try folder.add(["_archive": ["work": ["lease-other": ["x.json": "{}"]]]])
        let system = ShareSystem(onRemove: { name throws(Errno) in
            if name == "lease-other" { throw .directoryNotEmpty }
        })
        try open(system).close()
    }

    /// The kernel's client gives what it has written its own clock's time until it asks the server.
    @Test("the share's time is the server's, an hour away or not", arguments: [-3600, 0, 3600])
    func clock(offset: Int64) throws {
        let system = ShareSystem(remembered: { name, status in
            guard name.hasSuffix(".json") else { return status }
            var status = status
            status.modified += offset * 1_000_000_000
            return status
        })
        let writer = try open(system)
        let difference = try writer.shareTime() - HostSystem().wallClock()
        #expect(abs(difference) < 600)
        writer.close()
    }

    @Test("a file that a colleague's machine has open is replaced when it is closed")
    func openFile() throws {
        let isOpen = Mutex(true)
        let system = ShareSystem(
            onRename: { name throws(Errno) in
                if name == "a.txt", isOpen.withLock({ $0 }) { throw .resourceBusy }
                return true
            }, onSleep: { isOpen.withLock { $0 = false } })
        let writer = try open(system)
        var changes = ChangeSet()
        changes.write(Array("b".utf8), to: "a.txt", expecting: .any)
        try writer.commit(changes)
        writer.close()
        #expect(folder.text("a.txt") == "b")
        #expect(try TransactionFixture.leftovers(folder).allSatisfy { !$0.contains("journal") })
    }

    @Test(
        "a rename that is told as done and was not is done again", arguments: ["new.txt", "b.txt"])
    func lyingRename(lie: String) throws {
        let lies = Mutex(2)
        let system = ShareSystem(onRename: { name throws(Errno) in
            name != lie
                || lies.withLock { lies in
                    lies -= 1
                    return lies < 0
                }
        })
        let writer = try open(system)
        var changes = ChangeSet()
        changes.write(Array("new".utf8), to: "new.txt", expecting: .absent)
        changes.move(from: "a.txt", to: "b.txt", expecting: .any)
        try writer.commit(changes)
        writer.close()
        #expect(folder.text("new.txt") == "new" && folder.text("b.txt") == "a")
        #expect(folder.text("a.txt") == nil)
    }

    @Test("a commit that is told as done and was not is refused, and nothing is done")
    func lyingCommit() throws {
        let system = ShareSystem(onRename: { name throws(Errno) in name != "journal.json" })
        let writer = try open(system)
        var changes = ChangeSet()
        changes.write(Array("new".utf8), to: "new.txt", expecting: .absent)
        let error = #expect(throws: StoreError.self) { try writer.commit(changes) }
        #expect(error?.code == .replacementNotKept && error?.exitStatus == .inputOutput)
        writer.close()
        #expect(folder.text("new.txt") == nil)
        try open(HostSystem()).close()
        #expect(folder.text("new.txt") == nil)
    }

    @Test("what a stranger saved a moment ago is seen before the commit")
    func lateStatus() throws {
        let seen = Mutex<FileStatus?>(nil)
        let system = ShareSystem(remembered: { name, status in
            guard name == "a.txt" else { return status }
            return seen.withLock { seen in
                if let seen { return seen }
                seen = status
                return status
            }
        })
        let writer = try open(system)
        let outside = try TemporaryDirectory(["x": "x"])
        let staged = try writer.stage(outside.at("x"))
        let old = try #require(try writer.store.status("a.txt"))
        let digest = ContentDigest(of: Array("a".utf8))
        try HostFiles.write(folder.at("a.txt"), Array("stranger's".utf8))
        var changes = ChangeSet()
        changes.place(staged, at: "a.txt", expecting: .unchanged(old, digest))
        let error = #expect(throws: StoreError.self) { try writer.commit(changes) }
        #expect(error?.code == .changedByOthers)
        #expect(folder.text("a.txt") == "stranger's")
        writer.close()
    }
}
