/// Why a file is not a table of comma-separated values, and where (RFC 4180).
public struct CSVFault: Error, Sendable, Equatable {
    /// What is wrong, as a closed set.
    public enum Code: String, MessageKey {
        /// The file has no line with anything in it.
        case empty
        /// The file, a field or a row is larger than any table of clients.
        case tooLarge
        /// A zero byte: not a text.
        case nul
        /// The file is in UTF-16, as Excel's "Unicode text" is.
        case utf16
        /// The bytes are neither UTF-8 nor GB18030.
        case unknownEncoding
        /// Some lines are in UTF-8 and others are not.
        case mixedEncodings
        /// A quotation mark inside a field that does not begin with one.
        case strayQuote
        /// Text between a closing quotation mark and the separator.
        case textAfterQuote
        /// A quotation mark that is never closed.
        case openQuote
        /// A row has more or fewer fields than the header.
        case fieldCount
    }

    /// What is wrong.
    public var code: Code
    /// The line of the file, counted from 1.
    public var line: Int
    /// What was found there.
    public var found: String
    /// What was wanted there.
    public var wanted: String

    /// A fault on a line.
    public init(_ code: Code, line: Int, found: String = "", wanted: String = "") {
        self.code = code
        self.line = line
        self.found = found
        self.wanted = wanted
    }
}

extension CSVFault: ExplainedError {
    /// The sentence for a person.
    public var message: Message {
        Message(code, ["line": "\(line)", "found": found, "wanted": wanted])
    }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
