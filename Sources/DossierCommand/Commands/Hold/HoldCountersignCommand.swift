import ArgumentParser
import Dossier
import DossierModel

/// Countersigns an agreement to a release that somebody else entered from paper.
struct HoldCountersignCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "countersign", abstract: abstract("hold.countersign"))

    @Argument(help: help("hold.id"))
    var id: String

    @Argument(help: help("paper.step"))
    var step: Int

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let id = try desktop.hold(self.id)
        return try desktop.released(archive.countersignRelease(id, step), archive)
    }
}
