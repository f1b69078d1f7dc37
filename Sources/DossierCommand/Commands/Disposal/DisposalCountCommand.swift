import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Enters what a supervisor counted before, or saw to be gone after.
struct DisposalCountCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "count", abstract: abstract("disposal.count"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.items"))
    var items: Int

    @Option(help: help("disposal.statement"))
    var statement: String?

    @OptionGroup var paper: PaperOptions

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let disposals = Disposals(try desktop.archive())
        guard let form = try paper.form(desktop) else {
            let written = try disposals.act(id) { _ in .count(items: items, statement: statement) }
            return try desktop.disposal(written)
        }
        return try desktop.disposal(
            disposals.enter(id, form, nil, .count(items), comment: statement))
    }
}
