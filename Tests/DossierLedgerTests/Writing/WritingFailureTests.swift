import DossierLedger
import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

/// Whatever call of the system fails, no event is lost, doubled, or without its change.
struct WritingFailureTests {
    static let faults: [FaultySystem.Fault] = [
        .crashBefore, .crashAfter, .fail(.ioError), .failAfterEffect(.ioError),
    ]

    @Test("two commits, with a fault at every call in turn", arguments: faults)
    func everyCall(fault: FaultySystem.Fault) throws {
        var number = 0
        var calls = 0
        repeat {
            number += 1
            let fixture = try Fixture()
            try fixture.directory.add(["_archive": ["work": [:]]])
            try fixture.add(fixture.opening())
            calls = try write(fixture, fault, at: number)
        } while number <= calls
        #expect(number > 20)
    }

    /// Returns how many calls there were.
    private func write(
        _ fixture: Fixture, _ fault: FaultySystem.Fault, at number: Int
    ) throws -> Int {
        let system = FaultySystem(fault, at: number)
        var done: [String] = []
        if let session = try? open(fixture, system) {
            for name in ["a", "b"] where (try? commit(name, session)) != nil { done.append(name) }
            session.close()
        }
        // The next writer, on a system without faults, finishes what was left, and goes on.
        let next = try open(fixture, FaultySystem())
        try commit("c", next)
        next.close()
        let report = try LedgerVerifier(store: fixture.store()).verify()
        let files = ["a", "b", "c"].filter { fixture.directory.text($0) != nil }
        #expect(report.findings == [], "call \(number)")
        #expect(report.events == 2 + files.count, "call \(number)")
        #expect(Set(files).isSuperset(of: done), "call \(number)")
        return system.count
    }

    private func open(_ fixture: Fixture, _ system: FaultySystem) throws -> WritingSession {
        let store = try Store.open(fixture.directory.path, system: system)
        // A writer that was stopped has not given its lease back.
        try LeaseState.read(store)?.release(store)
        return try WritingSession.open(
            store, holder: LeaseHolder(person: "张三", command: "test"),
            credentials: Credentials(keys: KeyFolder(fixture.directory.at("none"))),
            clock: FixedClock(), wait: 0)
    }

    private func commit(_ name: String, _ session: WritingSession) throws {
        var changes = ChangeSet()
        changes.write(
            Array(name.utf8), to: try requireValue(RelativePath(name)), expecting: .absent)
        try session.commit(changes, Fixture.registrations(1))
    }
}
