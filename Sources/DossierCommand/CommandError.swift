import DossierModel

/// Why the command itself could not begin: what was typed is not what it takes.
struct CommandError: ExplainedError {
    /// What is wrong with what was typed.
    enum Code: String, MessageKey {
        case usage, badWait, badArgument, noArchive, notASandbox, unknownTimeZone, badTime
        case badStaff, missingArgument, missingValue, unknownOption, unexpectedArgument
        case badOptionValue, conflictingArguments, unknownCommand, valueNotTaken, negative
        case outOfRange, noWord, noSuchIssue, internalFailure, outputInside, cannotWrite
        case outsideArchive, otherCheckpoint, checkpointNeeded, onlyOutside
    }

    /// What stands below the sentence.
    enum Detail: String, MessageKey {
        case technical
    }

    var code: Code
    var subject: String
    var detail = ""

    init(_ code: Code, _ subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    /// The technical text of what nobody foresaw, on a line of its own.
    var details: [Message] {
        guard code == .internalFailure else { return [] }
        return [Message(Detail.technical, ["detail": detail])]
    }

    var message: Message { Message(code, ["subject": subject, "detail": detail]) }

    var exitStatus: ExitStatus {
        switch code {
        case .noArchive, .noSuchIssue: .notFound
        case .internalFailure: .inputOutput
        case .outputInside, .cannotWrite: .cannotCreate
        default: .usage
        }
    }
}
