import ArgumentParser
import DossierModel
import DossierReport
import Foundation

/// Tells a failure to a person or a script, and ends the process with its status.
enum Failure {
    /// The status and the sentence of an error.
    static func exit(with error: any Error, words: [String]) -> Never {
        if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
        if DossierCommand.exitCode(for: error) == .success {
            let text = DossierCommand.fullMessage(for: error)
            Streams.output(HelpText.translated(text, to: Speech.current) + "\n")
            Foundation.exit(0)
        }
        let explained =
            error as? any ExplainedError
            ?? ParserFault(sentence: DossierCommand.message(for: error), words: words).error
        tell(explained, json: words.contains("--json"), language: Speech.current)
        Foundation.exit(explained.exitStatus.rawValue)
    }

    /// Writes the sentence to standard error, or the object to standard output.
    static func tell(_ error: any ExplainedError, json: Bool, language: Language) {
        let sentence = MessageCatalogue.sentence(for: error.message, in: language)
        if json { Streams.output(JSONReport.bytes(of: JSONReport.error(error, in: language))) }
        let prefix = MessageCatalogue.help("error.prefix", in: language)
        Streams.error("dossier: \(prefix)\(sentence)")
        for detail in error.details {
            Streams.error("  " + MessageCatalogue.sentence(for: detail, in: language))
        }
    }
}
