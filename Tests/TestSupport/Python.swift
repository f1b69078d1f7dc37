internal import Foundation

/// The independent tools of the tests: Python with requirements-test.txt.
public enum Python {
    /// Runs a script of the package in `.venv`, else with the python3 of `PATH`.
    public static func run(_ script: String, _ arguments: [String] = []) throws -> Shell.Outcome {
        let own = PackageFolder.url.appendingPathComponent(".venv/bin/python3").path
        let file = PackageFolder.url.appendingPathComponent(script).path
        guard FileManager.default.isExecutableFile(atPath: own) else {
            return try Shell.run("/usr/bin/env", ["python3", file] + arguments)
        }
        return try Shell.run(own, [file] + arguments)
    }
}
