import ArgumentParser
import Dossier
import DossierModel

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
        var lines = written.value.map { $0.path.description }
        lines.append(
            desktop.say("year.opened", ["year": "\(wanted)", "count": "\(written.value.count)"]))
        let volumes = written.value.map { JSONValue.string($0.path.description) }
        return Outcome(
            desktop.lines(of: written) + lines,
            ["year": .integer(Int64(wanted)), "opened": .array(volumes)])
    }
}
