import Foundation

/// The two streams on which the command speaks, and the one from which it reads a package.
enum Streams {
    /// The next bytes of standard input; none at its end.
    static func input() throws -> [UInt8] {
        Array(try FileHandle.standardInput.read(upToCount: 256 << 10) ?? Data())
    }

    /// Writes a text to standard output as it is.
    static func output(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Writes bytes to standard output as they are.
    static func output(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    /// Writes a line over the present one on standard error; an empty one clears it.
    static func progress(_ line: String) {
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
    }

    /// Writes a line to standard error.
    static func error(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
