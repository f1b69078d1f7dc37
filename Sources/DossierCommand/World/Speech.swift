import ArgumentParser
import DossierModel
import DossierReport

/// The language of this run, and the words of the help in it.
enum Speech {
    /// Chinese or English: `--language`, else `LC_ALL`, `LC_MESSAGES`, `LANG` (design §8).
    ///
    /// Where none of these says anything, as under cron, it is Chinese: many of those who read the
    /// mail of a failed run read nothing else.
    static func language(
        arguments: [String], environment: [String: String]
    ) -> Language {
        if let place = arguments.lastIndex(of: "--language"), place + 1 < arguments.count,
            let language = Language(tag: arguments[place + 1])
        {
            return language
        }
        let joined = arguments.last { $0.hasPrefix("--language=") }?.dropFirst(11)
        if let joined, let language = Language(tag: String(joined)) { return language }
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let isUnset = ["", "C", "POSIX"].contains(locale) || locale.hasPrefix("C.")
        return isUnset ? .chinese : Language(tag: locale) ?? .english
    }

    /// The words of the help for this process.
    static let current: Language = {
        let world = World.ofProcess()
        return language(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: world.environment)
    }()
}

/// A sentence of the help, from the catalogue.
func help(_ key: String) -> ArgumentHelp {
    ArgumentHelp(MessageCatalogue.help(key, in: Speech.current))
}

/// A command's one sentence, from the catalogue.
func abstract(_ key: String) -> String {
    MessageCatalogue.help(key, in: Speech.current)
}
