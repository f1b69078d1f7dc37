import Dossier
import DossierModel
import SystemPackage
import TestSupport
import Testing

@testable import DossierCommand

/// A lock that is taken away by force is told of, whenever the program that does it is stopped.
@Suite("A lock released by force")
struct ForcedReleaseTests {
    private static let item = WritingCase.all.first { $0.command == "lock release" }

    private func machine() throws -> Machine { try #require(Self.item).machine() }

    /// Whether the writer that is not heard of again still has the lease.
    private func isHeld(_ machine: Machine) throws -> Bool {
        let store = try Store.open(machine.directory.at("archive"))
        return try LeaseState.read(store)?.lease?.holder.person == "zhangsan"
    }

    private func events(_ machine: Machine) throws -> [JSONValue] {
        let shown = try machine.run("ledger show --limit 3", seed: 900_000).json
        guard case .array(let events)? = shown["events"] else { return [] }
        return events.filter { $0["action"]?.string == "leaseReleased" }
    }

    @Test("is told of by the next command, wherever the releasing one was stopped")
    func everywhere() throws {
        let template = try machine()
        let whole = FaultySystem(identity: Machine.gone)
        try Machine(copying: template).run("lock release --force", on: whole, seed: 1)
        var taken = 0
        for number in 1...whole.count {
            let machine = try Machine(copying: template)
            let system = FaultySystem(.crashBefore, at: number, identity: Machine.gone)
            _ = try? machine.run("lock release --force", on: system, seed: 1)
            guard try !isHeld(machine) else {
                #expect(try events(machine).isEmpty, "\(number)")
                continue
            }
            taken += 1
            let next = try machine.run("pages --wait 0", seed: 2)
            #expect(try events(machine).count == 1, "\(number): \(next.lines)")
            #expect(try machine.leftovers() == [], "\(number)")
            #expect(try machine.run("ledger verify", seed: 3).status == .done, "\(number)")
        }
        #expect(taken > 5)
    }

    @Test("waits for somebody who may release locks, and names who did it")
    func another() throws {
        let machine = try machine()
        // The second call that changes something: the lease lies elsewhere, and that is all.
        let system = FaultySystem(.crashBefore, at: 2, identity: Machine.gone)
        _ = try? machine.run("lock release --force", on: system, seed: 1)
        try #require(try !isHeld(machine))
        try machine.run(
            "communication add \(Office.number) --channel 电话 --content 排期 --as p0002", seed: 2)
        #expect(try events(machine).isEmpty)
        #expect(try machine.leftovers().count == 1)
        let told = try machine.run(
            "staff add --name 赵六 --department Z --role administrator", seed: 3)
        #expect(told.lines.count > 1)
        #expect(try events(machine).count == 1)
    }
}
