import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("A transaction")
struct TransactionTests {
    let fixture: TransactionFixture

    init() throws { fixture = try TransactionFixture() }

    @Test("does everything and leaves nothing behind", arguments: [false, true])
    func everything(isNetwork: Bool) throws {
        try fixture.run(FaultySystem(isNetwork: isNetwork))
        #expect(try TransactionFixture.content(fixture.folder) == TransactionFixture.after)
        #expect(try TransactionFixture.leftovers(fixture.folder) == ["_archive/work/staging/"])
    }

    @Test("does the same with the operating system itself")
    func real() throws {
        try fixture.run(HostSystem())
        #expect(try TransactionFixture.content(fixture.folder) == TransactionFixture.after)
    }

    @Test("writes again what a mount did not keep, and gives up after five times")
    func forgetful() throws {
        try fixture.run(FaultySystem(isNetwork: true, forgetsReplacements: 3))
        #expect(try TransactionFixture.content(fixture.folder) == TransactionFixture.after)

        let other = try TransactionFixture()
        let error = #expect(throws: StoreError.self) {
            try other.run(FaultySystem(isNetwork: true, forgetsReplacements: 5))
        }
        #expect(error?.code == .committedUnfinished)
        #expect(error?.details["cause"] == "replacementNotKept")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let fault: FaultySystem.Fault
        let isNetwork: Bool
        var testDescription: String { "\(fault) on \(isNetwork ? "a network" : "a disk")" }
    }

    /// Every fault on both kinds of file system; the quick run leaves out what differs least.
    static var cases: [Case] {
        let always: [Case] = [
            Case(fault: .crashAfter, isNetwork: false), Case(fault: .crashAfter, isNetwork: true),
            Case(fault: .fail(.noSpace), isNetwork: false),
            Case(fault: .failAfterEffect(.ioError), isNetwork: false),
        ]
        guard ProcessInfo.processInfo.environment["TEST_SCALE"] != nil else { return always }
        let faults: [FaultySystem.Fault] = [
            .crashBefore, .fail(.noSpace), .fail(.ioError), .failAfterEffect(.ioError),
            .failAfterEffect(.noSuchFileOrDirectory),
        ]
        return always + faults.map { Case(fault: $0, isNetwork: true) }
            + faults.map { Case(fault: $0, isNetwork: false) }
    }

    /// Whatever stops or fails at whichever call: afterwards all is done or nothing is.
    @Test("is all or nothing wherever it is stopped, and whatever fails", arguments: cases)
    func everyCall(item: Case) throws {
        try forEveryCall(item.fault, isNetwork: item.isNetwork)
    }

    private func forEveryCall(_ fault: FaultySystem.Fault, isNetwork: Bool) throws {
        var number = 1
        var outcomes: Set<Bool> = []
        while true {
            let fixture = try TransactionFixture()
            let system = FaultySystem(fault, at: number, isNetwork: isNetwork)
            var failure: (any Error)?
            do { try fixture.run(system) } catch { failure = error }
            let wasReached = system.count >= number
            let isDone = try recover(
                fixture, after: "\(fault) at \(number): \(system.log.last ?? "")")
            outcomes.insert(isDone)
            // Acknowledged means done; told as undone means undone.
            if failure == nil { #expect(isDone, "\(fault) at \(number)") }
            if let failure = failure as? StoreError, failure.code == .committedUnfinished {
                #expect(isDone, "\(fault) at \(number)")
            } else if let failure = failure as? StoreError, failure.code != .outcomeUnknown {
                #expect(!isDone, "\(fault) at \(number): \(failure)")
            }
            guard wasReached else { break }
            number += 1
        }
        #expect(number > 40)
        #expect(outcomes == [false, true])
    }

    /// Recovers with a healthy system; whether the transaction turns out done.
    private func recover(_ fixture: TransactionFixture, after place: String) throws -> Bool {
        // A reader between the crash and the recovery sees the tree of before or of after.
        let reader = try Store.open(fixture.folder.path, system: FaultySystem())
        let seen = String(decoding: try reader.bytes("2026/card.json"), as: UTF8.self)
        // The lease of the stopped process is given back by hand, as `lock release` does.
        try LeaseState.read(reader)?.release(reader)
        let writer = try Writer.open(
            reader, holder: LeaseHolder(person: "李雷", command: "status"), wait: 0)
        writer.close()
        let flat = try fixture.folder.tree().flat
        let content = TransactionFixture.content(flat).filter { !$0.key.hasSuffix(".tmp") }
        let isDone = content == TransactionFixture.after
        if !isDone { #expect(content == TransactionFixture.beforeFlat, "\(place)") }
        #expect(seen == (isDone ? "new card" : "old card"), "\(place)")
        let left = TransactionFixture.leftovers(flat)
        #expect(left == ["_archive/work/staging/"], "\(place)")
        return isDone
    }
}
