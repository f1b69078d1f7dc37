import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Decides on a disposal list as a member of the group that appraises.
struct DisposalAppraiseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "appraise", abstract: abstract("disposal.appraise"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.comment"))
    var comment: String?

    @Flag(name: .customLong("return"), help: help("disposal.return"))
    var isReturned = false

    @OptionGroup var paper: PaperOptions

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        try desktop.decide(id, .appraise, isReturned, comment, paper)
    }
}
