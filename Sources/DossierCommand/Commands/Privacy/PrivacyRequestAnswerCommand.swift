import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Answers what a client asked about its data.
struct PrivacyRequestAnswerCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: abstract("privacy.request.answer"))

    @Argument(help: help("privacy.id"))
    var id: String

    @Option(help: help("privacy.decision"))
    var decision: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let id = try desktop.parse(self.id, "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b") {
            EntryID($0.lowercased())
        }
        let decision: PrivacyAnswer.Decision = try desktop.choice(decision) {
            ChoiceNames.name($0, in: $1)
        }
        let archive = try desktop.archive()
        let written = try PersonalData(archive).answer(id, decision, reason: reason)
        return try desktop.requests(written, archive)
    }
}
