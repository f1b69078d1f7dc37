import ArgumentParser
import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport

@testable import DossierCommand

/// A machine on which commands are run inside the test, on whatever operating system the test gives.
struct Machine {
    /// Everything that the machine has: the archive, the user's own folders, files outside.
    let directory: TemporaryDirectory
    /// The day on which commands run, unless they say another.
    var day = "2026-07-02"

    /// A process that runs, one of the same machine that does not, and two of other machines.
    static let alive = process(named: "甲机", HostSystem().processIdentity())
    static let gone = process(named: "甲机", nil)
    static let elsewhere = process(named: "乙机", nil)
    static let silent = process(named: "丙机", nil)

    private static func process(named host: String, _ own: ProcessIdentity?) -> ProcessIdentity {
        ProcessIdentity(
            host: host, machine: "machine of \(host)", boot: "0123", namespace: "1",
            process: own?.process ?? 2_000_000_000, started: own?.started ?? 1)
    }

    /// A copy of a machine as it is now.
    init(copying other: Machine) throws {
        directory = try TemporaryDirectory()
        day = other.day
        _ = try Shell.run(
            "/bin/cp", ["-a", other.directory.path.string + "/.", directory.path.string])
    }

    init(_ tree: Tree) throws { directory = try TemporaryDirectory(tree) }

    /// Runs a command with these words.
    @discardableResult
    func run(
        _ words: String, on system: any SystemCalls = FaultySystem(identity: Machine.alive),
        seed: UInt64
    ) throws -> Outcome {
        let isDated = words.contains("--now")
        var typed = words.split(separator: " ").map(String.init)
        if !isDated { typed += ["--now", day] }
        let parsed = try DossierCommand.parseAsRoot(typed)
        guard let command = parsed as? any DossierSubcommand else {
            throw CommandError(.internalFailure, words)
        }
        try command.common.check()
        let desktop = Desktop(
            world: world(system, seed), common: command.common, wait: command.wait)
        return try command.perform(desktop)
    }

    private func world(_ system: any SystemCalls, _ seed: UInt64) -> World {
        World(
            environment: [
                "DOSSIER_ARCHIVE": directory.at("archive").string,
                "XDG_CONFIG_HOME": directory.at("config").string,
                "XDG_CACHE_HOME": directory.at("cache").string,
            ],
            workingDirectory: directory.path, login: "wangmin", processors: 2,
            isTerminal: (false, false), command: "dossier test", columns: 100, system: system,
            identities: FixedIdentitySource(seed: seed), nanoseconds: { .max })
    }

    /// Everything that people and history have; not the store's own working folder, nor caches.
    func content() throws -> [String: String] {
        try directory.tree().flat.filter {
            !$0.key.hasPrefix("archive/_archive/work") && !$0.key.hasPrefix("cache")
                && !$0.key.hasSuffix("/checkpoints/")
        }
    }

    /// What lies in the store's own working folder and is there for no reason.
    func leftovers() throws -> [String] {
        try directory.tree().flat.keys.filter {
            $0.hasPrefix("archive/_archive/work/") && !$0.hasSuffix("/work/staging/")
                && !$0.hasSuffix("/work/quarantine/") && !$0.contains("/work/lease-seen-")
        }.sorted()
    }
}
