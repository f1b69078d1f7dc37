import Foundation
import SystemPackage
import TestSupport

/// The built command, run as people and scripts run it.
struct Program {
    /// How a run ended, and what it said on either stream.
    struct Outcome: Equatable {
        var status: Int32
        var output: String
        var error: String
    }

    /// Where the command lies: beside the tests.
    static let folder =
        Bundle.main.bundleURL.resolvingSymlinksInPath().path.hasSuffix(".xctest")
        ? Bundle.main.bundleURL.deletingLastPathComponent().path : Bundle.main.bundleURL.path

    /// The folder of one test: the user's own folders, and the working directory.
    let directory: TemporaryDirectory
    /// The language that the environment asks for.
    var locale = "zh_CN.UTF-8"

    /// Runs a line of shell in which `dossier` is the command.
    func shell(_ line: String) throws -> Outcome {
        let streams = try TemporaryDirectory(["out": "", "err": ""])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = URL(fileURLWithPath: directory.path.string)
        process.environment = [
            "PATH": Self.folder + ":/usr/sbin:/usr/bin:/sbin:/bin", "LANG": locale,
            "HOME": directory.path.string, "USER": "wangmin",
            "XDG_CACHE_HOME": directory.at("cache").string,
            "XDG_CONFIG_HOME": directory.at("config").string,
            "DOSSIER_ARCHIVE": directory.at("archive").string,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(
            forWritingTo: URL(fileURLWithPath: streams.at("out").string))
        process.standardError = try FileHandle(
            forWritingTo: URL(fileURLWithPath: streams.at("err").string))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: streams.text("out") ?? "",
            error: streams.text("err") ?? "")
    }

    /// Runs the command with these words.
    func run(_ words: String...) throws -> Outcome {
        let quoted = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        return try shell("dossier " + quoted.joined(separator: " "))
    }
}
