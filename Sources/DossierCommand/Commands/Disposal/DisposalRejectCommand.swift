import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Rejects a disposal list for good.
struct DisposalRejectCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: abstract("disposal.reject"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try Disposals(desktop.archive()).act(id) { _ in
            .decide(.reject, comment: reason)
        }
        return try desktop.disposal(written)
    }
}
