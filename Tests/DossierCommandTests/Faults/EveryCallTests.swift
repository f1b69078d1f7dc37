import ArgumentParser
import Dossier
import DossierModel
import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import DossierCommand

/// Every command that writes, stopped at every call that it makes on the file system (design §5).
@Suite("A command that is stopped, or whose call fails")
struct EveryCallTests {
    private static let scale =
        ProcessInfo.processInfo.environment["TEST_SCALE"].flatMap(Int.init) ?? 1
    private static let isLong = scale > 1
    private static let isWhole = scale >= 100

    /// Every command that does something, by its words.
    private static func leaves(
        _ type: any ParsableCommand.Type = DossierCommand.self, _ words: [String] = []
    ) -> [(words: String, type: any ParsableCommand.Type)] {
        let below = type.configuration.subcommands
        if below.isEmpty { return [(words.joined(separator: " "), type)] }
        return below.flatMap { leaves($0, words + [$0.configuration.commandName ?? ""]) }
    }

    /// Commands that write into no archive.
    private static let readers: Set<String> = [
        "status", "client show", "client list", "client number", "client card", "find", "index",
        "validate", "verify", "project list", "issue list", "communication list", "year status",
        "staff list", "staff show", "key show", "ledger show", "ledger verify", "ledger prove",
        "ledger check-proof", "ledger export", "lock show", "words", "alarm list", "copies list",
        "handoff receive", "handoff status", "trigger list", "retention explain", "retention due",
        "retention simulate", "backup verify", "backup list", "year report", "hold list",
        "disposal list", "disposal show", "disposal form", "hold form", "privacy request list",
    ]

    /// Commands that write although that is not what they are for.
    private static let reporters: Set<String> = ["init", "audit"]

    @Test("Every command that writes has a case, and every other is known to read")
    func cases() {
        let leaves = Self.leaves()
        let writing = leaves.filter { $0.type is any WritingSubcommand.Type }.map(\.words)
        let tried = Set(WritingCase.all.map(\.command))
        #expect(Set(writing).union(Self.reporters) == tried)
        #expect(Set(leaves.map(\.words)).subtracting(tried) == Self.readers)
    }

    @Test("A command that reads changes nothing in the archive")
    func reading() throws {
        let machine = try WritingCase("status").machine()
        let before = try machine.content()
        for words in [
            "status", "client show NUMBER", "client list", "client number 某公司",
            "client card NUMBER", "find 合同", "index", "validate", "project list NUMBER",
            "issue list NUMBER", "communication list NUMBER", "year status", "staff list",
            "ledger show", "ledger verify", "lock show", "words", "alarm list", "copies list",
            "handoff status", "trigger list NUMBER", "retention explain NUMBER", "retention due",
            "hold list", "disposal list", "privacy request list",
            "retention simulate --schedule archive/_archive/policy/retention.json",
        ] {
            let system = FaultySystem(identity: Machine.alive)
            try machine.run(
                words.replacing("NUMBER", with: Office.number), on: system, seed: 300_000)
            #expect(system.log == [], "\(words)")
        }
        #expect(try machine.content() == before)
    }

    @Test("is all or nothing, and the next command needs no help", arguments: WritingCase.all)
    func everyCall(item: WritingCase) throws {
        let trial = try Trial(item)
        #expect(trial.changes > 5 && trial.looks > 5)
        let others: [FaultySystem.Fault] = [
            .failAfterEffect(.ioError), .fail(.ioError), .fail(.noSpace),
            .fail(.staleNFSFileHandle), .fail(.interrupted),
        ]
        var runs = 0
        for number in points(trial.changes + 1, few: 4) {
            trial.stop(at: number, fromElsewhere: number % 16 == 5)
            runs += 1
        }
        for number in trial.endings {
            trial.stop(at: number, fromElsewhere: false)
            runs += 1
        }
        // Another fault at every point, all of them at each only where that is asked for.
        for number in points(trial.changes, few: 1) {
            for fault in Self.isWhole ? others : [others[(number + trial.looks) % others.count]] {
                trial.fail(fault, at: number)
                runs += 1
            }
        }
        let errors: [Errno] = [.ioError, .staleNFSFileHandle]
        for number in points(trial.looks, few: 1) {
            if Self.isLong, !Self.isWhole, number % 8 != trial.changes % 8 { continue }
            for errno in Self.isWhole ? errors : [errors[number / 8 % 2]] {
                trial.failLook(errno, at: number)
                runs += 1
            }
        }
        print(
            "\(item.command): \(trial.changes) changing calls, \(trial.looks) looks, \(runs) runs,",
            "\(trial.states) states, \(trial.faults.count) faults")
        #expect(trial.faults.isEmpty, "\(trial.faults.prefix(8).joined(separator: "\n"))")
    }

    /// The points that are tried: all, or some that lie far apart.
    private func points(_ last: Int, few count: Int) -> [Int] {
        if Self.isLong { return Array(1...last) }
        return (0..<count).map { 1 + (2 * $0 + 1) * last / (2 * count) }.filter { $0 <= last }
    }
}
