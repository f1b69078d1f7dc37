import ArgumentParser
import Dossier
import DossierModel
import DossierRetention

/// Starts the waiting period of an approved list, and names the supervisors.
struct DisposalScheduleCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: abstract("disposal.schedule"))

    @Argument(help: help("disposal.id"))
    var id: String

    @Option(help: help("disposal.days"))
    var days: Int = DisposalWaiting.usual

    @Option(help: help("disposal.supervisor"))
    var supervisor: [String] = []

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let people = try supervisor.map { try desktop.staff($0) }
        let written = try Disposals(desktop.archive()).act(id) { _ in
            .schedule(days: days, supervisors: people)
        }
        return try desktop.disposal(written)
    }
}
