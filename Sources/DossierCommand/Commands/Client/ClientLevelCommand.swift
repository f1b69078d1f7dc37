import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Changes the level: company or department.
struct ClientLevelCommand: CardSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "level", abstract: abstract("client.levelCommand"))
    static let outcome = "client.levelChanged"

    @Argument(help: help("client.number"))
    var number: String

    @Argument(help: help("client.level"))
    var level: String

    @Option(help: help("option.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func change(_ desktop: Desktop) throws -> Change {
        let level: Level = try desktop.choice(self.level) { ChoiceNames.name($0, in: $1) }
        return { desk, client in try desk.setLevel(client, level, evidence: evidence) }
    }
}
