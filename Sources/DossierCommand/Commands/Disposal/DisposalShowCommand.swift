import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Shows a disposal list, who can do what next, and what stands in the way.
struct DisposalShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("disposal.show"))

    @Argument(help: help("disposal.id"))
    var id: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let report = try Disposals(archive).show(id).report(archive.names(desktop.language))
        return Outcome(report, on: desktop.screen)
    }
}
