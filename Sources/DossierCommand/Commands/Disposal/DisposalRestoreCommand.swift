import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Brings back what waits in quarantine, and keeps what was not destroyed.
struct DisposalRestoreCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: abstract("disposal.restore"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try DisposalExecution(desktop.archive()).restore(
            id, reason: reason)
        return try desktop.disposal(written)
    }
}
