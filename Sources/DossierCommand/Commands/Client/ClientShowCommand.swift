import ArgumentParser
import Dossier
import DossierModel

/// Shows a dossier: its card, what is missing, its records.
struct ClientShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("client.show"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let view = try archive.dossier(try desktop.number(number), language: desktop.language)
        return Outcome(view, on: desktop.screen)
    }
}
