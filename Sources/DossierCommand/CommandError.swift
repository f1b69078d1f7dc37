import DossierModel

/// Why the command itself could not begin: what was typed is not what it takes.
struct CommandError: ExplainedError {
    /// What is wrong with what was typed.
    enum Code: String, MessageKey {
        case usage, badWait, badArgument, noArchive, notASandbox, unknownTimeZone, badTime
        case badStaff, missingArgument, missingValue, unknownOption, unexpectedArgument
        case badOptionValue, conflictingArguments, internalFailure, outputInside, cannotWrite
    }

    var code: Code
    var subject: String
    var detail = ""

    init(_ code: Code, _ subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    var message: Message { Message(code, ["subject": subject, "detail": detail]) }

    var exitStatus: ExitStatus {
        switch code {
        case .noArchive: .notFound
        case .internalFailure: .inputOutput
        case .outputInside, .cannotWrite: .cannotCreate
        default: .usage
        }
    }
}
