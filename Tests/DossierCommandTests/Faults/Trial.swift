import Dossier
import DossierModel
import SystemPackage
import TestSupport

@testable import DossierCommand

/// One command tried with faults: what is there afterwards is what was before, or what it makes.
final class Trial {
    private let item: WritingCase
    private let template: Machine
    private let words: String
    private let before: [String: String]
    private let after: [String: String]
    private let outside: [String: String]
    /// What a whole run leaves in the working folder, or found there, to be kept.
    private let kept: Set<String>
    /// How many calls of an undisturbed run change something, and how many only look.
    let changes: Int
    let looks: Int
    /// The calls with which the last transaction ends, behind which everything is done.
    let endings: [Int]
    /// What was wrong.
    private(set) var faults: [String] = []
    private var known: [[String: String]] = []
    /// What an undisturbed run says.
    private let said: [String]

    /// How many different states were seen and found sound.
    var states: Int { known.count }

    init(_ item: WritingCase) throws {
        self.item = item
        template = try item.machine()
        words = try item.typed(on: template)
        let untouched = try Machine(copying: template)
        if item.command != "init" { try Self.proceed(untouched, item) }
        before = try Self.content(untouched, item)
        let done = try Machine(copying: template)
        let system = FaultySystem(identity: Machine.gone)
        try item.plug(done)
        said = try done.run(words, on: system, seed: Self.seed).lines
        (changes, looks) = (system.count, system.looks)
        let end = system.log.lastIndex { $0 == "rename journal.json done.json" }
        endings = end.map { [$0 + 2, $0 + 4] } ?? []
        try Self.proceed(done, item)
        after = try Self.content(done, item)
        outside = try Self.outside(done, item)
        kept = Set(try done.leftovers()).union(try untouched.leftovers())
        if item.command != "pages", item.command != "ledger checkpoint", before == after {
            faults.append("\(words): nothing was done")
        }
    }

    private static let seed: UInt64 = 500_000

    /// The machine stops before a call.
    func stop(at number: Int, fromElsewhere isOther: Bool) {
        let process = isOther ? Machine.elsewhere : Machine.gone
        attempt(
            FaultySystem(.crashBefore, at: number, identity: process),
            "stopped before call \(number)", isStopped: number <= changes)
    }

    /// A call fails, with or without effect.
    func fail(_ fault: FaultySystem.Fault, at number: Int) {
        attempt(
            FaultySystem(fault, at: number, identity: Machine.gone), "\(fault) at \(number)",
            isStopped: false)
    }

    /// A call that only looks fails.
    func failLook(_ errno: Errno, at number: Int) {
        attempt(
            FaultySystem(with: errno, failingLook: number, identity: Machine.gone),
            "\(errno) at look \(number)", isStopped: false)
    }

    private func attempt(_ system: FaultySystem, _ what: String, isStopped: Bool) {
        do {
            let machine = try Machine(copying: template)
            var failure: (any Error)?
            var told: [String] = []
            try item.plug(machine)
            do { told = try machine.run(words, on: system, seed: Self.seed).lines } catch {
                failure = error
            }
            let place = "\(words): \(what) (\(system.log.last ?? ""))"
            let next: [String]
            do { next = try Self.proceed(machine, item) } catch {
                faults.append("\(place): the next command says \(error)")
                return
            }
            // What a sweep cannot read it leaves for the next one, and says so.
            let isPartial = failure == nil && item.isGradual && told != said
            try judge(machine, failure, isStopped: isStopped || isPartial, place)
            try hold(next, against: machine, place)
        } catch {
            faults.append("\(words): \(what): \(error)")
        }
    }

    private func judge(
        _ machine: Machine, _ failure: (any Error)?, isStopped: Bool, _ place: String
    ) throws {
        let content = try Self.content(machine, item).filter { !$0.key.hasSuffix(".tmp") }
        let isDone = content == after
        for (path, content) in try Self.outside(machine, item) where content != outside[path] {
            faults.append("\(place): outside, \(path) is not whole")
        }
        if failure == nil, !isStopped, !isDone {
            faults.append("\(place): acknowledged and not there: \(difference(content, after))")
        }
        let left = try machine.leftovers().filter { path in
            !kept.contains(path) && !(item.isInTwoSteps && path.contains("/work/quarantine/"))
        }
        if !left.isEmpty { faults.append("\(place): left behind \(left)") }
        if !isDone, content != before, !item.isGradual {
            faults.append("\(place): neither done nor undone: \(difference(content, before))")
        }
        let code = (failure as? StoreError)?.code
        let isOpen = code == .committedUnfinished || code == .outcomeUnknown
        if let failure, !isStopped, isDone, before != after, !isOpen, !item.isGradual,
            item.command != "init", !isToldLater
        {
            faults.append("\(place): done, and said to have failed: \(failure)")
        }
        guard !known.contains(content), !item.isMending || content != before else { return }
        known.append(content)
        for check in ["validate", "ledger verify"] {
            let outcome = try machine.run(check, seed: 700_000)
            if outcome.status != .done {
                faults.append("\(place): \(check): \(outcome.lines.prefix(6))")
            }
        }
        guard item.isGradual, !isDone else { return }
        do { try machine.run(words, seed: 800_000) } catch let error as PackingError {
            guard error.code == .alreadyPacked else { throw error }
        } catch let error as DisposalRefusal {
            // A list whose proof was all that was missing is closed, and is not closed again.
            guard error.code == .wrongState, item.command == "disposal close" else { throw error }
        }
        try Self.proceed(machine, item)
        let again = Set(try machine.content().keys.filter(Self.isDocument))
        let wanted = Set(after.keys.filter(Self.isDocument))
        if again != wanted {
            faults.append("\(place): run again: \(again.symmetricDifference(wanted).sorted())")
        }
    }

    /// Holds what the next command said of the stop against what is there.
    private func hold(_ said: [String], against machine: Machine, _ place: String) throws {
        guard before != after, !item.isGradual, !isToldLater else { return }
        let isDone = try Self.content(machine, item) == after
        let told = said.joined(separator: " ")
        if isDone, told.contains("提交前中断") {
            faults.append("\(place): done, and the next command says it was not: \(told)")
        }
        if !isDone, told.contains("已全部完成") || told.contains("现已替其完成") {
            faults.append("\(place): not done, and the next command says it was: \(told)")
        }
    }

    private static func content(_ machine: Machine, _ item: WritingCase) throws -> [String: String]
    {
        try machine.content().filter { path, _ in item.outside.map { !path.hasPrefix($0) } ?? true }
    }

    /// What lies under its final name where the command writes outside the archive.
    private static func outside(_ machine: Machine, _ item: WritingCase) throws -> [String: String]
    {
        guard let outside = item.outside else { return [:] }
        return try machine.content().filter { path, _ in
            path.hasPrefix(outside) && !path.hasSuffix(".tmp") && !path.hasSuffix("/")
        }
    }

    /// Whether the next command tells of what was done, so that it is done though this one failed.
    private var isToldLater: Bool { item.command == "lock release" }

    private static func isDocument(_ path: String) -> Bool {
        // A backup that a stopped run left is whole, and stays beside the next one.
        !path.hasPrefix("archive/_archive") && !path.hasSuffix(".tmp")
            && !path.contains("-backup-")
    }

    private func difference(_ found: [String: String], _ wanted: [String: String]) -> String {
        Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }.sorted().prefix(6)
            .joined(separator: ", ")
    }

    /// The next command, one that writes nothing but pages, and what it says.
    @discardableResult
    private static func proceed(_ machine: Machine, _ item: WritingCase) throws -> [String] {
        if item.command == "init" {
            do { try machine.run(item.words, seed: seed) } catch let error as StoreError {
                guard error.code == .archiveExists else { throw error }
            }
        }
        if item.command == "lock release" {
            let store = try Store.open(machine.directory.at("archive"))
            try LeaseState.read(store)?.release(store)
        }
        return try machine.run("pages --wait 700", seed: 600_000).lines
    }
}
