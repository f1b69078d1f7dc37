import ArgumentParser
import Dossier
import DossierModel

/// Changes the items of a disposal list, while it is a draft or was sent back.
struct DisposalAmendCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "amend", abstract: abstract("disposal.amend"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.add"))
    var add: [String] = []

    @Option(help: help("disposal.remove"))
    var remove: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let added = try add.map { try desktop.recordName([$0]) }
        let removed = try remove.map { try desktop.recordName([$0]) }
        return try desktop.disposal(
            Disposals(desktop.archive()).amend(id, adding: added, removing: removed))
    }
}
