import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Lists the alarms that are open, or all.
struct AlarmListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("alarm.list"))

    @Flag(help: help("alarm.all"))
    var all = false

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let alarms = try archive.alarms().filter { all || $0.closed == nil }
        let listing = AlarmListing(alarms, names: try archive.names(desktop.language))
        return Outcome(listing, on: desktop.screen)
    }
}
