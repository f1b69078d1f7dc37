import ArgumentParser
import Dossier
import DossierModel

/// Opens a closed dossier again.
struct ClientReopenCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: abstract("client.reopen"))
    static let outcome = "client.reopened"

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        { desk, client in try desk.reopenDossier(client, reason: reason) }
    }
}
