import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import DossierRetention

/// Lists the disposal lists.
struct DisposalListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("disposal.list"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let listing = DisposalListing(
            try Disposals(archive).all(), names: try archive.names(desktop.language))
        return Outcome(listing, on: desktop.screen)
    }
}
