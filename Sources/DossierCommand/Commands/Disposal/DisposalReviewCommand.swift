import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Decides on a disposal list for the holding department, finance or legal.
struct DisposalReviewCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: abstract("disposal.review"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.comment"))
    var comment: String?

    @Flag(name: .customLong("return"), help: help("disposal.return"))
    var isReturned = false

    @OptionGroup var paper: PaperOptions

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        try desktop.decide(id, .review, isReturned, comment, paper)
    }
}
