import ArgumentParser
import Dossier
import DossierModel

/// Closes a dossier.
struct ClientCloseCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: abstract("client.close"))
    static let outcome = "client.closed"

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("option.reason"))
    var reason: String

    @Option(help: help("client.closeEvidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        { desk, client in
            try desk.closeDossier(client, reason: reason, evidence: evidence)
        }
    }
}
