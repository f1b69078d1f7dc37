import ArgumentParser
import Dossier
import DossierModel

/// Gives a client a new name; the numbers stay.
struct ClientRenameCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: abstract("client.rename"))
    static let outcome = "client.renamed"

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("client.name"))
    var name: String

    @Option(help: help("option.evidenceItem"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        { desk, client in try desk.rename(client, to: name, evidence: evidence) }
    }
}
