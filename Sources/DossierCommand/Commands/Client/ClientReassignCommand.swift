import ArgumentParser
import Dossier
import DossierModel

/// Gives a dossier another responsible person of the same department (HND-1).
struct ClientReassignCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "reassign", abstract: abstract("client.reassign"))
    static let outcome = "client.reassigned"

    @Argument(help: help("client.number"))
    var number: String

    @Option(help: help("client.successor"))
    var to: String

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        let successor = try desktop.staff(to)
        return { desk, client in try desk.reassign(client, to: successor) }
    }
}
