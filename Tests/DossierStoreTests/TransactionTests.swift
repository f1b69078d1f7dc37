import DossierModel
import DossierStore
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

    /// Whatever stops or fails at whichever call: afterwards all is done or nothing is.
    @Test(
        "is all or nothing wherever it is stopped",
        arguments: [FaultySystem.Fault.crashBefore, .crashAfter], [false, true])
    func crash(fault: FaultySystem.Fault, isNetwork: Bool) throws {
        try forEveryCall(fault, isNetwork: isNetwork)
    }

    @Test(
        "is all or nothing whatever fails, with or without effect",
        arguments: [
            FaultySystem.Fault.fail(.noSpace), .fail(.ioError), .failAfterEffect(.ioError),
            .failAfterEffect(.noSuchFileOrDirectory), .fail(.readOnlyFileSystem),
        ], [false, true])
    func failure(fault: FaultySystem.Fault, isNetwork: Bool) throws {
        try forEveryCall(fault, isNetwork: isNetwork)
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
            let isDone = try recover(fixture, after: "\(fault) at \(number): \(system.log.last ?? "")")
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
        let reader = try Store.open(fixture.folder.path)
        let seen = try TransactionFixture.beforeFlat.keys.contains("2026/card.json")
            ? String(decoding: reader.bytes("2026/card.json"), as: UTF8.self) : ""
        // The lease of the stopped process is given back by hand, as `lock release` does.
        try LeaseState.read(reader)?.release(reader)
        let writer = try Writer.open(
            reader, holder: LeaseHolder(person: "李雷", command: "status"), wait: 0)
        writer.close()
        let content = try TransactionFixture.content(fixture.folder)
            .filter { !$0.key.hasSuffix(".tmp") }
        let isDone = content == TransactionFixture.after
        if !isDone { #expect(content == TransactionFixture.beforeFlat, "\(place)") }
        #expect(seen == (isDone ? "new card" : "old card"), "\(place)")
        let left = try TransactionFixture.leftovers(fixture.folder)
        #expect(left == ["_archive/work/staging/"], "\(place)")
        return isDone
    }
}
