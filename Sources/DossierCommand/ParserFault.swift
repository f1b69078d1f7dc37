import DossierModel

/// What the parser of the command's words could not understand, read from its English sentence.
///
/// The parser's errors are not public; its sentences are stable, and one that is not known is shown
/// as it is.
enum ParserFault {
    private static let beginnings: [(text: String, code: CommandError.Code)] = [
        ("Missing expected argument", .missingArgument),
        ("Missing value for", .missingValue),
        ("Unknown option", .unknownOption),
        ("Unexpected argument", .unexpectedArgument),
        ("The value", .badOptionValue),
    ]

    /// The error that says the same in the reader's language.
    static func error(for sentence: String) -> CommandError {
        let quoted = quotedParts(of: sentence)
        guard let known = beginnings.first(where: { sentence.hasPrefix($0.text) }),
            let first = quoted.first
        else { return CommandError(.usage, sentence) }
        return CommandError(known.code, first, detail: quoted.dropFirst().first ?? "")
    }

    private static func quotedParts(of sentence: String) -> [String] {
        sentence.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
