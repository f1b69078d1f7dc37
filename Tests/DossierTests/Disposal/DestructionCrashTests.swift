import Dossier
import DossierModel
import Foundation
import TestSupport
import Testing

@Suite("A destruction that is stopped at any call")
struct DestructionCrashTests {
    @Test("can be gone on with, and never takes more than the list")
    func everyCall() throws {
        var fixture = try DisposalFixture()
        let list = try fixture.bring(fixture.create(), to: .counted)
        let whole = FaultySystem(identity: Self.gone)
        let copy = try copied(fixture)
        _ = try DisposalExecution(copy.archive(system: whole)).run(list.list.number)
        let step = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil ? 1 : 7
        for number in stride(from: 1, through: whole.count, by: step) {
            let copy = try copied(fixture)
            let system = FaultySystem(
                number % 2 == 0 ? .crashBefore : .crashAfter, at: number, identity: Self.gone)
            _ = try? DisposalExecution(copy.archive(system: system)).run(list.list.number)
            system.stop()
            // The next command that writes, whatever it is, puts in order what was left.
            try copy.act { _ in }
            var done = try Disposals(copy.archive()).show(list.list.number)
            if done.list.state != .primaryDestroyed {
                done = try DisposalExecution(copy.archive()).run(list.list.number).value
            }
            #expect(done.list.state == .primaryDestroyed, "call \(number)")
            let tree = try copy.tree()
            #expect(!tree.keys.contains { $0.contains("/quarantine/") && !$0.hasSuffix("/") })
            let texts = tree.filter { $0.key.hasSuffix(".txt") && $0.key.hasPrefix("archive/") }
            #expect(texts.count == 1, "call \(number)")
            let records = try copy.records()
            #expect(records.map { $0.tombstone != nil } == [false, true, true])
            #expect(try copy.verify().valid)
        }
    }

    /// A process of this machine that is gone.
    private static let gone: ProcessIdentity = {
        let own = HostSystem().processIdentity()
        return ProcessIdentity(
            host: own.host, machine: own.machine, boot: own.boot, namespace: own.namespace,
            process: 2_000_000_000, started: 1)
    }()

    private func copied(_ fixture: DisposalFixture) throws -> ArchiveFixture {
        try ArchiveFixture(copying: fixture.retention.archive.on(fixture.day))
    }
}
