import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Lists the holds.
struct HoldListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("hold.list"))

    @Flag(help: help("hold.all"))
    var all = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let today = archive.surroundings.clock.today()
        let holds = try archive.holds().filter { all || $0.isInForce(on: today) }
        let listing = try archive.holdListing(of: holds, language: desktop.language)
        return Outcome(listing, on: desktop.screen)
    }
}
