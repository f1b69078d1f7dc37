import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Closes a list of which nothing is left anywhere.
struct DisposalCloseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: abstract("disposal.close"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.remark"))
    var remark: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try Disposals(desktop.archive()).close(id, remark: remark)
        return try desktop.disposal(written)
    }
}
