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

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try Disposals(desktop.archive()).decide(
            id, .review, isReturned ? .sendBack : .agree, comment: comment)
        return try desktop.disposal(written)
    }
}
