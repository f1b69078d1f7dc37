import ArgumentParser
import Dossier
import DossierModel

/// Tells in ten lines what is where, what is due, what is wrong.
struct StatusCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: abstract("status"))

    @Option(help: help("index.path"))
    var index: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let status = try archive.status(index: index.map(desktop.world.absolute))
        return try Outcome(status, on: desktop.screen).telling(of: archive.backupDuty(), desktop)
    }
}
