import ArgumentParser
import Dossier
import DossierModel

/// Lists the copies that left the tree.
struct CopiesListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("copies.list"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let entries = try desktop.archive().copies()
        return Outcome(
            try desktop.lines(of: entries, none: "copies.none"),
            ["copies": .array(try entries.map(desktop.shown))])
    }
}
