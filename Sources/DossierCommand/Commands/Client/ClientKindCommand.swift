import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Changes the kind of card: cooperated or not yet.
struct ClientKindCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "kind", abstract: abstract("client.kindCommand"))
    static let outcome = "client.kindChanged"

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("client.kind"))
    var kind: String

    @Option(help: help("option.evidenceItem"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        let kind = try desktop.kind(self.kind)
        return { desk, client in try desk.setKind(client, kind, evidence: evidence) }
    }
}
