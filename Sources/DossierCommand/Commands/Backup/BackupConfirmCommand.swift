import ArgumentParser
import Dossier
import DossierModel

/// Says that a backup was seen, and where it is kept.
struct BackupConfirmCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: abstract("backup.confirm"))

    @Argument(help: help("backup.name"))
    var name: String?

    @Option(help: help("backup.medium"))
    var medium: String

    @Option(help: help("backup.place"))
    var place: String

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let written = try desktop.archive().confirmBackup(name, medium: medium, place: place)
        let entry = written.value
        let line = desktop.say(
            "backup.confirmed", ["name": entry.name, "where": "\(medium) \(place)"])
        return Outcome(desktop.lines(of: written) + [line], entry.json)
    }
}
