import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Tells how a year stands: its volumes, records, and what is missing.
struct YearStatusCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: abstract("year.status"))

    @Argument(help: help("year.year"))
    var year: Int?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let wanted = year ?? archive.surroundings.clock.today().year
        try desktop.year(wanted, upTo: 9999)
        let status = try archive.yearStatus(wanted)
        let line = desktop.say(
            "year.statusLine",
            [
                "year": "\(status.year)", "volumes": "\(status.volumes)",
                "records": "\(status.records)", "unopened": "\(status.unopened.count)",
            ])
        return Outcome(
            [line]
                + (status.closedOn.map {
                    [desktop.say("year.closedOn", ["year": "\(status.year)", "day": "\($0)"])]
                } ?? [])
                + status.months.map { $0.line(in: desktop.language) }
                + status.unopened.map { desktop.say("year.unopened", ["number": $0.description]) }
                + status.faults.map { $0.line(in: desktop.language) },
            status.json)
    }
}
