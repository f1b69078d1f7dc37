import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Drafts a list of documents that are due.
struct DisposalCreateCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: abstract("disposal.create"))

    @Argument(help: help("disposal.records"))
    var records: [String] = []

    @Option(help: help("disposal.dossier"))
    var dossier: [String] = []

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let numbers = try dossier.map { try desktop.number($0) }
        let names = try records.map { try desktop.recordName([$0]) }
        let written = try Disposals(desktop.archive()).create(
            names, dueOf: numbers, reason: reason)
        return try desktop.disposal(written)
    }
}
