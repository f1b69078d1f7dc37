import ArgumentParser
import Dossier
import DossierModel
import DossierReport
import DossierRetention

/// Enters that a copy elsewhere is gone.
struct DisposalConfirmCopyCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm-copy", abstract: abstract("disposal.confirmCopy"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Argument(help: help("disposal.copy"))
    var copy: Int

    @Option(help: help("disposal.how"))
    var how: String

    @Option(help: help("disposal.evidence"))
    var evidence: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let way: DisposalCopy.Gone.Way = try desktop.choice(how, ChoiceNames.name)
        let written = try Disposals(desktop.archive()).confirmCopy(
            id, copy, way, evidence: evidence)
        return try desktop.disposal(written)
    }
}
