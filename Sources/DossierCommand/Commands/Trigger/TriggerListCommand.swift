import ArgumentParser
import Dossier
import DossierModel

/// Lists the occasions of a dossier.
struct TriggerListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("trigger.list"))

    @Argument(help: help("client.number"))
    var number: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let listing = try desktop.archive().triggers(
            of: try desktop.number(number), language: desktop.language)
        return Outcome(listing, on: desktop.screen)
    }
}
