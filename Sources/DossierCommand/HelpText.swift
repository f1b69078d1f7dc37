import DossierModel
import DossierReport
import Foundation

/// The parser's help with its own few words in the reader's language.
enum HelpText {
    private static let words = [
        ("OVERVIEW: ", "overview"), ("USAGE: ", "usage"), ("ARGUMENTS:", "arguments"),
        ("OPTIONS:", "options"), ("SUBCOMMANDS:", "subcommands"),
        ("Show the version.", "version"), ("Show help information.", "help"),
        ("(default: ", "default"), ("for detailed help.", "detailed"), ("  See '", "see"),
    ]

    /// The help in a language.
    static func translated(_ text: String, to language: Language) -> String {
        guard language != .english else { return text }
        return words.reduce(text) { text, word in
            replace(word.0, in: text, by: MessageCatalogue.help("word." + word.1, in: language))
        }
    }

    private static func replace(_ word: String, in text: String, by other: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let range = line.range(of: word) else { return String(line) }
            return line.replacingCharacters(in: range, with: other)
        }.joined(separator: "\n")
    }
}
