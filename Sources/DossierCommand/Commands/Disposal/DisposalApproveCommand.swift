import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Decides on a disposal list as the last seat of its chain.
struct DisposalApproveCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: abstract("disposal.approve"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.comment"))
    var comment: String?

    @Flag(name: .customLong("return"), help: help("disposal.return"))
    var isReturned = false

    @OptionGroup var paper: PaperOptions

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        try desktop.decide(id, .approve, isReturned, comment, paper)
    }
}
