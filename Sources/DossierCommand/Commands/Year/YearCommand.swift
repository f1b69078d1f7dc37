import ArgumentParser

/// The years of the archive.
struct YearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "year", abstract: abstract("year"),
        subcommands: [
            YearOpenCommand.self, YearStatusCommand.self, YearCloseCommand.self,
            YearReportCommand.self,
        ])
}
