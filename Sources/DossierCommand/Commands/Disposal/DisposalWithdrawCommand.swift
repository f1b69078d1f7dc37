import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Takes a disposal list back, before anything is destroyed.
struct DisposalWithdrawCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: abstract("disposal.withdraw"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("option.reason"))
    var reason: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try Disposals(desktop.archive()).act(id) { _ in .withdraw(reason: reason) }
        return try desktop.disposal(written)
    }
}
