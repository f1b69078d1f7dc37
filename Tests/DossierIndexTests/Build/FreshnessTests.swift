import DossierModel
import DossierStore
import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import DossierIndex

/// Files that were written this very moment (design §9, the racy window).
@Suite struct FreshnessTests {
    static let second: Int64 = 1_000_000_000

    /// Clock, times of modification of files in the order of the walk, whether the last is fresh.
    static let cases: [(String, Bool, Int64, [Int64], Bool)] = [
        ("local, old", true, 1000, [900], false),
        ("local, just now", true, 1000, [1000], true),
        ("local, from the future", true, 1000, [2000], false),
        ("server, old, something newer is there", false, 1000, [900, 800], false),
        ("server, the newest of all, though old by our clock", false, 1000, [900], true),
        ("server whose clock is late: written now", false, 1000, [500, 699, 700], true),
        ("server whose clock is early: written now", false, 1000, [1300, 1299], true),
        ("server whose clock is early: written after our now", false, 1000, [1300, 1100], true),
        ("server whose clock is early: long ago", false, 1000, [1300, 900], false),
    ]

    @Test(arguments: cases.indices)
    func isMeasuredOnTheClockThatSetsTheTimes(_ number: Int) {
        let (name, isLocal, now, times, expected) = Self.cases[number]
        var freshness = Freshness(isLocal: isLocal) { now * Self.second }
        let answers = times.map {
            freshness.isFresh(modified: $0 * Self.second, changed: $0 * Self.second)
        }
        #expect(answers.last == expected, "\(name)")
    }

    @Test func waitsUntilTheGrainHasPassed() throws {
        let archive = try ArchiveFixture()
        try archive.write("散件.txt", "abc")
        let start = ContinuousClock.now
        let clock: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1e9) }
        let first = try archive.index(now: clock)
        #expect(first.hashedBytes == 3)
        #expect(ContinuousClock.now - start >= .milliseconds(100))
        #expect(try archive.index(now: clock).hashedBytes == 0)
    }

    @Test func readsAgainWhatWasWrittenToWhileTheRunWentOn() throws {
        let archive = try ArchiveFixture()
        try archive.write("散件.txt", "abc")
        let file = archive.directory.at("散件.txt")
        let isDone = Mutex(false)
        var system = DisturbedSystem()
        system.onOpen = { path throws(Errno) in
            guard path.lastName == Array("散件.txt".utf8) else { return }
            let isFirst = isDone.withLock { done in
                defer { done = true }
                return !done
            }
            if isFirst { try? HostFiles.overwrite(file, with: "xyz") }
        }
        #expect(try archive.index(system: system).hashedBytes == 3)
        // Its time is not the one that the walk saw: the next run makes sure.
        #expect(try archive.index().hashedBytes == 3)
        #expect(try archive.index().hashedBytes == 0)
    }
}
