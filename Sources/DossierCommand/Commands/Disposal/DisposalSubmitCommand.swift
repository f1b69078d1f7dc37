import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Hands a disposal list in for review.
struct DisposalSubmitCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: abstract("disposal.submit"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.appraiser"))
    var appraiser: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let people = try appraiser.map { try desktop.staff($0) }
        let written = try Disposals(desktop.archive()).act(id) { _ in .submit(appraisers: people) }
        return try desktop.disposal(written)
    }
}
