import DossierStore
import Foundation
import SystemPackage

/// A program that runs between a pipe in and a pipe out.
final class FilterProcess: @unchecked Sendable {
    // Unchecked: of its parts each is used by one thread at a time; `Process` guards itself.
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let complaint = Pipe()
    /// What became of the thread that feeds or empties the program.
    private let aside = Aside()

    private static let pieceLength = 256 << 10

    /// Starts a program.
    ///
    /// - Throws: `noProgram` when it cannot be started.
    init(_ program: FilePath, _ arguments: [String]) throws {
        // Whoever writes to a program that ended must get an error, not a signal.
        signal(SIGPIPE, SIG_IGN)
        process.executableURL = URL(fileURLWithPath: program.string)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = complaint
        do {
            try process.run()
        } catch {
            throw EncryptionError(.noProgram, program.string)
        }
    }

    // MARK: Bytes

    /// Gives bytes to the program; false when it takes no more.
    func give(_ bytes: ArraySlice<UInt8>) -> Bool {
        (try? input.fileHandleForWriting.write(contentsOf: Data(bytes))) != nil
    }

    /// Says that all was given.
    func endInput() { try? input.fileHandleForWriting.close() }

    /// Takes what came out; empty at the end.
    func take() throws -> [UInt8] {
        guard let data = try output.fileHandleForReading.read(upToCount: Self.pieceLength) else {
            return []
        }
        return [UInt8](data)
    }

    // MARK: The other side

    /// Does something on a thread of its own.
    func beside(_ work: @escaping @Sendable () throws -> Void) {
        Thread.detachNewThread { [aside] in
            do {
                try work()
                aside.end(nil)
            } catch {
                aside.end(error)
            }
        }
    }

    /// Waits for that thread.
    ///
    /// - Throws: what the work threw.
    func join() throws { try aside.wait() }

    // MARK: The end

    /// Waits until the program ended.
    ///
    /// - Returns: nil when all went well, else what the program said.
    func wait() -> String? {
        let data = try? complaint.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        guard process.terminationReason != .exit || process.terminationStatus != 0 else {
            return nil
        }
        let text = String(decoding: data ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").first.map(String.init) ?? "\(process.terminationStatus)"
    }

    /// Ends the program, wherever it is.
    func cancel() {
        if process.isRunning { process.terminate() }
    }
}
