import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Opens a year's volumes for all active dossiers.
struct YearOpenCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: abstract("year.open"))

    @Argument(help: help("year.year"))
    var year: Int?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let present = archive.surroundings.clock.today().year
        let wanted = year ?? present
        try desktop.year(wanted, upTo: present + 1)
        let written = try archive.write { desk in try desk.openYear(wanted) }
        let opened = written.value.opened
        var lines = opened.map { $0.path.description }
        lines += written.value.faults.map { $0.line(in: desktop.language) }
        lines.append(
            desktop.say("year.opened", ["year": "\(wanted)", "count": "\(opened.count)"]))
        return Outcome(
            desktop.lines(of: written) + lines,
            [
                "year": .integer(Int64(wanted)),
                "opened": .array(opened.map { .string($0.path.description) }),
                "faults": .array(written.value.faults.map(\.json)),
            ])
    }
}
