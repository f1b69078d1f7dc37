import ArgumentParser
import Dossier
import DossierModel

/// The years of the archive.
struct YearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "year", abstract: abstract("year"),
        subcommands: [YearOpenCommand.self, YearStatusCommand.self])
}

/// Opens a year's volumes for all active dossiers.
struct YearOpenCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: abstract("year.open"))

    @Argument(help: help("year.year"))
    var year: Int?

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive(wait: writer.wait)
        let present = archive.surroundings.clock.today().year
        let wanted = year ?? present
        guard (1900...(present + 1)).contains(wanted) else {
            throw CommandError(.badArgument, "\(wanted)", detail: "\(present)")
        }
        let written = try archive.write { desk in try desk.openYear(wanted) }
        var lines = written.value.map { $0.path.description }
        lines.append(
            desktop.say("year.opened", ["year": "\(wanted)", "count": "\(written.value.count)"]))
        let volumes = written.value.map { JSONValue.string($0.path.description) }
        return Outcome(
            desktop.lines(of: written) + lines,
            ["year": .integer(Int64(wanted)), "opened": .array(volumes)])
    }
}

/// Tells how a year stands: its volumes, records, and what is missing.
struct YearStatusCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: abstract("year.status"))

    @Argument(help: help("year.year"))
    var year: Int?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let status = try archive.yearStatus(year ?? archive.surroundings.clock.today().year)
        let line = desktop.say(
            "year.statusLine",
            [
                "year": "\(status.year)", "volumes": "\(status.volumes)",
                "records": "\(status.records)", "unopened": "\(status.unopened.count)",
            ])
        return Outcome(
            [line]
                + status.unopened.map { desktop.say("year.unopened", ["number": $0.description]) },
            status.json)
    }
}
