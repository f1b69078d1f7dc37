import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Destroys what a list names, or goes on with it.
struct DisposalExecuteCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "execute", abstract: abstract("disposal.execute"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.paperMethod"))
    var paperMethod: String?

    @Flag(help: help("disposal.quarantineOnly"))
    var quarantineOnly = false

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        var options = DisposalExecution.Options()
        options.paperMethod = paperMethod
        options.stopsInQuarantine = quarantineOnly
        let written = try DisposalExecution(desktop.archive()).run(id, options)
        var outcome = try desktop.disposal(written)
        // Something was held back, failed or is there once more: a refusal, whatever else went.
        let stopped = written.value.list.items.contains {
            $0.outcome.state == .deferred || $0.outcome.state == .failed || $0.outcome.found != nil
        }
        if stopped {
            outcome.status = .refused
        }
        return outcome
    }
}
