import DossierModel
import DossierStore
import Synchronization
import SystemPackage
import TestSupport
import Testing

/// Counts how many are inside at once.
private final class Counter: Sendable {
    private let state = Mutex((now: 0, most: 0))

    var most: Int { state.withLock { $0.most } }

    func enter() {
        state.withLock { state in
            state.now += 1
            state.most = max(state.most, state.now)
        }
    }

    func leave() { state.withLock { $0.now -= 1 } }
}

@Suite("The lease")
struct LeaseTests {
    let folder: TemporaryDirectory
    static let mine = HostSystem().processIdentity()

    init() throws { folder = try TemporaryDirectory(SampleDescription.archive()) }

    private func open(
        _ system: FaultySystem = FaultySystem(), person: String = "王芳", wait: Int = 0
    ) throws -> Writer {
        try Writer.open(
            Store.open(folder.path, system: system),
            holder: LeaseHolder(person: person, command: "register"), wait: wait)
    }

    /// Leaves the lease of a writer that never gives it back.
    private func abandon(_ identity: ProcessIdentity) throws {
        let system = FaultySystem(identity: identity)
        let writer = try open(system, person: "李雷")
        system.stop()
        writer.close()
        #expect(try LeaseState.read(Store.open(folder.path)) != nil)
    }

    @Test("is one writer's, tells who it is, and goes back with the writer")
    func oneWriter() throws {
        let first = try open(person: "李雷")
        let state = try LeaseState.read(Store.open(folder.path))
        #expect(state?.lease?.holder == LeaseHolder(person: "李雷", command: "register"))
        #expect(state?.lease?.since.description.hasSuffix("+08:00") == true)
        let system = FaultySystem()
        var told: [String] = []
        let error = #expect(throws: StoreError.self) {
            try Writer.open(
                Store.open(folder.path, system: system),
                holder: LeaseHolder(person: "王芳", command: "index"), wait: 3
            ) { told.append($0?.holder.person ?? "?") }
        }
        #expect(error?.code == .busy)
        #expect(error?.exitStatus == .busy)
        #expect(error?.details["person"] == "李雷")
        #expect(told == ["李雷"])
        #expect(system.slept == 3000)
        first.close()
        try open().close()
        #expect(try LeaseState.read(Store.open(folder.path)) == nil)
        let left = try TransactionFixture.leftovers(folder)
        #expect(left.allSatisfy { !$0.contains("lease") || $0.contains("lease-seen") })
    }

    @Test("has one winner among many threads")
    func threads() async throws {
        let path = folder.path
        let inside = Counter()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<4 {
                group.addTask {
                    for _ in 0..<10 {
                        guard let store = try? Store.open(path, system: FaultySystem()),
                            let writer = try? Writer.open(
                                store, holder: LeaseHolder(person: "p\(number)", command: "x"),
                                wait: 0)
                        else { continue }
                        inside.enter()
                        inside.leave()
                        writer.close()
                    }
                }
            }
        }
        #expect(inside.most == 1)
    }

    @Test("is taken at once from a process of this machine that is gone")
    func orphan() throws {
        var gone = Self.mine
        gone.started += 1
        try abandon(gone)
        let system = FaultySystem()
        try open(system).close()
        #expect(system.slept == 0)
    }

    struct Stranger: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let identity: ProcessIdentity
    }

    static var strangers: [Stranger] {
        var host = mine
        host.machine = "another machine"
        host.started += 1
        var boot = mine
        boot.boot = "another boot"
        boot.started += 1
        var namespace = mine
        namespace.namespace = "pid:[1]"
        namespace.started += 1
        return [
            Stranger(testDescription: "another machine", identity: host),
            Stranger(testDescription: "another boot", identity: boot),
            Stranger(testDescription: "another container", identity: namespace),
            Stranger(testDescription: "a living process", identity: mine),
        ]
    }

    @Test("is not taken from", arguments: strangers)
    func stranger(stranger: Stranger) throws {
        try abandon(stranger.identity)
        let error = #expect(throws: StoreError.self) { try open(wait: 590) }
        #expect(error?.code == .busy)
    }

    @Test("is taken when it stood still for ten minutes, in one wait or over two commands")
    func stale() throws {
        var other = Self.mine
        other.machine = "another machine"
        try abandon(other)
        try open(wait: 601).close()

        try abandon(other)
        #expect(throws: StoreError.self) { try open(wait: 0) }
        let later = FaultySystem()
        later.advanceBootClock(seconds: 601)
        try open(later).close()
    }

    @Test("is given back by hand")
    func release() throws {
        var other = Self.mine
        other.machine = "another machine"
        try abandon(other)
        let store = try Store.open(folder.path)
        try LeaseState.read(store)?.release(store)
        try open().close()
    }

    @Test("is unreadable and still a lease, until it is stale")
    func unreadable() throws {
        try folder.add(["_archive": ["work": ["lease": ["x.json": "{"]]]])
        #expect(throws: StoreError.self) { try open() }
        try open(wait: 601).close()
    }

    @Test("that was lost stops the commit", arguments: [false, true])
    func lost(isTaken: Bool) throws {
        let system = FaultySystem()
        let writer = try open(system)
        if isTaken {
            let store = try Store.open(folder.path)
            try LeaseState.read(store)?.release(store)
        } else {
            system.advanceBootClock(seconds: 301)
        }
        var changes = ChangeSet()
        changes.write([1], to: "x", expecting: .absent)
        let error = #expect(throws: StoreError.self) { try writer.commit(changes) }
        #expect(error?.code == .leaseLost)
        #expect(folder.text("x") == nil)
    }

    @Test("taken from a sleeper fences it off")
    func fence() throws {
        let sleeper = try open(person: "李雷")
        let outside = try TemporaryDirectory(["x": "x"])
        let staged = try sleeper.stage(outside.at("x"))
        let store = try Store.open(folder.path)
        try LeaseState.read(store)?.release(store)
        let other = try open()
        #expect(other.recovery?.outcome == .discarded)
        var changes = ChangeSet()
        changes.place(staged, at: "x")
        #expect(throws: StoreError.self) { try sleeper.commit(changes) }
        sleeper.close()
        // The other's lease is still there.
        var own = ChangeSet()
        own.write([2], to: "y", expecting: .absent)
        try other.commit(own)
        #expect(folder.text("x") == nil)
        #expect(folder.text("y") != nil)
    }
}
