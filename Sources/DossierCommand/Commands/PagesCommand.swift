import ArgumentParser
import Dossier
import DossierModel

/// Writes all derived pages anew.
struct PagesCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "pages", abstract: abstract("pages"))

    @OptionGroup var writer: WriterOptions
    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive(wait: writer.wait)
        let count = try archive.writeAllPages()
        return Outcome(
            [desktop.say("pages.written", ["count": "\(count)"])],
            ["pages": .integer(Int64(count))])
    }
}
