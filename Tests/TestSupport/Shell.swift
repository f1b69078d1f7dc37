public import Foundation

/// Commands as a document gives them, run as a stranger would run them.
public enum Shell {
    /// How a script ended, and what it said.
    public struct Outcome: Sendable {
        /// The status.
        public var status: Int32
        /// Both outputs.
        public var output: String
    }

    /// Runs a script with the system's shell in a folder.
    public static func run(_ script: String, in folder: URL) throws -> Outcome {
        try run("/bin/sh", ["-c", script], in: folder)
    }

    /// Runs a program.
    public static func run(
        _ program: String, _ arguments: [String], in folder: URL? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
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
