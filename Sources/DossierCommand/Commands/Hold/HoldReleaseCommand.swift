import ArgumentParser
import Dossier
import DossierModel

/// Asks for the release of a hold, or agrees to it.
struct HoldReleaseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: abstract("hold.release"))

    @Argument(help: help("hold.id"))
    var id: String

    @Option(help: help("hold.releaseReason"))
    var reason: String?

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let id = try desktop.parse(self.id, "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b") {
            EntryID($0.lowercased())
        }
        let written = try desktop.write { desk in try desk.releaseHold(id, reason: reason) }
        return try desktop.holds(written, archive)
    }
}
