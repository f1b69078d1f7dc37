import ArgumentParser
import Dossier
import DossierModel

/// Countersigns a step that somebody else entered from paper.
struct DisposalCountersignCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "countersign", abstract: abstract("disposal.countersign"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Argument(help: help("paper.step"))
    var step: Int

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        try desktop.disposal(Disposals(desktop.archive()).countersign(id, step))
    }
}
