import ArgumentParser
import Dossier
import DossierModel

/// Gives a client a new name; the numbers stay.
struct ClientRenameCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: abstract("client.rename"))

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("client.name"))
    var name: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let client = try desktop.number(number)
        let written = try desktop.archive(wait: writer.wait).write { desk in
            try desk.rename(client, to: name, evidence: evidence)
        }
        return desktop.cardOutcome(written, "client.renamed")
    }
}
