import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Lists the copies that left the tree.
struct CopiesListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("copies.list"))

    @OptionGroup var common: CommonOptions

    @Option(name: .customLong("list"), help: help("copies.ofList"))
    var list: String?

    func perform(_ desktop: Desktop) throws -> Outcome {
        if let list {
            let archive = try desktop.archive()
            let copies = try Disposals(archive).copies(of: list)
            return Outcome(DisposalCopyListing(copies), on: desktop.screen)
        }
        let entries = try desktop.archive().copies()
        return Outcome(
            try desktop.lines(of: entries, none: "copies.none"),
            ["copies": .array(try entries.map(desktop.shown))])
    }
}
