import Foundation
import SystemPackage

/// OpenSSH's own tool, by which our forms are judged.
struct SSHKeygen {
    /// What a run said, and how it ended.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs the tool in a directory.
    static func run(
        _ arguments: [String], input: [UInt8] = [], in directory: FilePath
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["ssh-keygen"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory.string)
        let file = directory.appending(".input-\(UUID().uuidString)").string
        try Data(input).write(to: URL(fileURLWithPath: file))
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: complaint, as: UTF8.self))
    }
}
