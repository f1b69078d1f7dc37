import Foundation
import TestSupport

/// The independent tools of the tests: Python with requirements-test.txt.
enum Python {
    /// How a script ended, and what it said.
    struct Outcome {
        var status: Int32
        var output: String
    }

    /// Runs a script of the package in `.venv`, else with the python3 of `PATH`.
    static func run(_ script: String, _ arguments: [String] = []) throws -> Outcome {
        let own = PackageFolder.url.appendingPathComponent(".venv/bin/python3")
        let isSetUp = FileManager.default.isExecutableFile(atPath: own.path)
        let process = Process()
        process.executableURL = isSetUp ? own : URL(fileURLWithPath: "/usr/bin/env")
        let file = PackageFolder.url.appendingPathComponent(script).path
        process.arguments = (isSetUp ? [] : ["python3"]) + [file] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: text)
    }
}
