import ArgumentParser
import Dossier
import DossierModel

/// Writes all derived pages anew.
struct PagesCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "pages", abstract: abstract("pages"))

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let written = try archive.writeAllPages()
        return Outcome(
            desktop.lines(of: written)
                + [desktop.say("pages.written", ["count": "\(written.value)"])],
            [
                "pages": .integer(Int64(written.value)),
                "stale": .array(written.stalePages.map(JSONValue.string)),
            ])
    }
}
