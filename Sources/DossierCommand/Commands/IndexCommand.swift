import ArgumentParser
import Dossier
import DossierModel

/// Brings the index up to date and tells what changed in the folder.
struct IndexCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: abstract("index"))

    @Flag(help: help("index.full"))
    var full = false

    @Option(help: help("index.path"))
    var index: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let progress = ProgressPrinter(desktop)
        let summary = try archive.updateIndex(
            at: index.map(desktop.world.absolute), full: full
        ) { state in
            progress.update(state.files, bytes: Int(state.hashedBytes))
        } isCancelled: {
            Interruption.isRequested
        }
        return Outcome(desktop.lines(of: summary), summary.json)
    }
}
