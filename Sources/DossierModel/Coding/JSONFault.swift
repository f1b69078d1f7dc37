/// Why a text is not the JSON that the format demands, and where.
public struct JSONFault: Error, Sendable, Equatable {
    /// What is wrong, as a closed set.
    public enum Code: String, MessageKey {
        case byteOrderMark, notUTF8, empty, truncated, unexpectedCharacter, trailingText
        case duplicateName, tooDeep, tooLarge, badNumber, badEscape, controlCharacter
        case missingMember, unknownMember, wrongType, badValue, newerVersion
    }

    /// What is wrong.
    public var code: Code
    /// The line of the text, counted from 1; 0 where only the place in the value is known.
    public var line: Int
    /// The RFC 6901 pointer to the value at fault; empty is the whole document.
    public var pointer: String
    /// What was found or wanted there: a name, a type, a value.
    public var detail: String

    /// A fault at a place.
    public init(_ code: Code, line: Int = 0, pointer: String = "", detail: String = "") {
        self.code = code
        self.line = line
        self.pointer = pointer
        self.detail = detail
    }

    /// The same fault seen from the value around the one in which it was found.
    func inside(_ place: String) -> JSONFault {
        var fault = self
        fault.pointer = place + pointer
        return fault
    }
}

extension JSONFault: ExplainedError {
    /// The sentence for a person.
    public var message: Message {
        Message(
            code,
            ["line": "\(line)", "pointer": pointer.isEmpty ? "/" : pointer, "detail": detail])
    }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
