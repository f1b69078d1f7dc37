import ArgumentParser
import Dossier
import DossierModel

/// Decides that the paper of a record need not be handed in.
struct PaperWaiveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: abstract("paper.waive"))

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("paper.item"))
    var item: String

    @Option(help: help("paper.reason"))
    var reason: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let written = try desktop.write { desk in
            try desk.waivePaper(client, item: item, reason: reason, evidence: evidence)
        }
        let line = desktop.say(
            "paper.waived",
            ["item": written.value.item.description, "title": written.value.title])
        return Outcome(desktop.lines(of: written) + [line], written.value.paperJSON(client))
    }
}
