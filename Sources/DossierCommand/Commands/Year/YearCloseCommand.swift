import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Closes a year: seals its volumes, lists what is incomplete, and opens what is due to appraisal.
struct YearCloseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: abstract("year.close"))

    @Argument(help: help("year.closedYear"))
    var year: Int

    @Option(help: help("year.output"))
    var output: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        try desktop.year(year, upTo: archive.surroundings.clock.today().year)
        let page = try YearReportFile(output, of: archive, desktop)
        let progress = ProgressPrinter(desktop)
        let written = try YearEnd(archive).close(year, language: desktop.language) { state in
            progress.update(state.doneVolumes, of: state.volumes)
        } isCancelled: {
            Interruption.isRequested
        }
        var outcome = Outcome(written.value, in: desktop)
        outcome.lines = desktop.lines(of: written) + outcome.lines
        try page?.write(written.value, telling: &outcome)
        return outcome
    }
}
