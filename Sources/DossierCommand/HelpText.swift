import DossierModel
import DossierReport
import Foundation

/// The parser's help with its own few words in the reader's language.
enum HelpText {
    private static let words = [
        ("OVERVIEW: ", "word.overview"), ("USAGE: ", "word.usage"),
        ("ARGUMENTS:", "word.arguments"),
        ("OPTIONS:", "word.options"), ("SUBCOMMANDS:", "word.subcommands"),
        ("Show the version.", "word.version"), ("Show help information.", "word.help"),
        ("(default: ", "word.default"), ("for detailed help.", "word.detailed"),
        ("  See '", "word.see"), ("<options>", "word.optionsPlace"),
        ("<subcommand>", "word.subcommandPlace"),
    ]

    /// The help in a language.
    static func translated(_ text: String, to language: Language) -> String {
        guard language != .english else { return text }
        return words.reduce(text) { text, word in
            replace(word.0, in: text, by: MessageCatalogue.help(word.1, in: language))
        }
    }

    private static func replace(_ word: String, in text: String, by other: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let range = line.range(of: word) else { return String(line) }
            return line.replacingCharacters(in: range, with: other)
        }.joined(separator: "\n")
    }
}
