import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Shows how a year was closed, and writes the report of its appraisal to be filled in.
struct YearReportCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: abstract("year.report"))

    @Argument(help: help("year.closedYear"))
    var year: Int

    @Option(help: help("year.output"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let page = try YearReportFile(output, of: archive, desktop)
        let progress = ProgressPrinter(desktop)
        let report = try YearEnd(archive).report(year, language: desktop.language) { state in
            progress.update(state.doneVolumes, of: state.volumes)
        } isCancelled: {
            Interruption.isRequested
        }
        var outcome = Outcome(report, in: desktop)
        try page?.write(report, telling: &outcome)
        return outcome
    }
}
