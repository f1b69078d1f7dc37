import ArgumentParser
import DossierModel

/// What the parser of the command's words could not understand, read from its English sentence.
///
/// The parser's errors are not public; its sentences are stable, and one that is not known is shown
/// as it is.
struct ParserFault {
    /// The parser's sentence.
    let sentence: String
    /// What was typed.
    let words: [String]

    private static let beginnings: [(text: String, code: CommandError.Code)] = [
        ("Missing expected argument", .missingArgument),
        ("Missing value for", .missingValue),
        ("Unknown option", .unknownOption),
        ("Unexpected argument", .unexpectedArgument),
        ("The value", .badOptionValue),
        ("The option", .valueNotTaken),
    ]

    /// The error that says the same in the reader's language.
    var error: CommandError {
        if let verb = unknownVerb { return verb }
        guard let first = quoted.first else { return CommandError(.usage, sentence) }
        if sentence.contains(" unexpected arguments: ") {
            return CommandError(
                .unexpectedArgument, quoted.joined(separator: Message.listSeparator))
        }
        guard let known = Self.beginnings.first(where: { sentence.hasPrefix($0.text) }) else {
            return CommandError(.usage, sentence)
        }
        if known.code == .missingValue, let number = negativeNumber(behind: first) { return number }
        return CommandError(known.code, first, detail: quoted.dropFirst().first ?? "")
    }

    /// A word that should be a command and is none, with those that there are.
    private var unknownVerb: CommandError? {
        var command: any ParsableCommand.Type = DossierCommand.self
        for word in words where !word.hasPrefix("-") {
            let verbs = command.configuration.subcommands
            guard !verbs.isEmpty, word != "help" else { return nil }
            guard let next = verbs.first(where: { $0.configuration.commandName == word }) else {
                let known = verbs.compactMap { $0.configuration.commandName }
                return CommandError(
                    .unknownCommand, word, detail: known.joined(separator: Message.listSeparator))
            }
            command = next
        }
        return nil
    }

    /// `--limit -1`, in which the parser takes the number for an option.
    private func negativeNumber(behind option: String) -> CommandError? {
        let name = option.prefix { $0 != " " }
        guard let place = words.firstIndex(where: { $0 == name }), place + 1 < words.count,
            words[place + 1].hasPrefix("-"), Int(words[place + 1]) != nil
        else { return nil }
        return CommandError(.negative, words[place + 1], detail: String(name))
    }

    private var quoted: [String] {
        sentence.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
