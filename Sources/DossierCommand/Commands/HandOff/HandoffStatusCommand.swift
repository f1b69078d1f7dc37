import ArgumentParser
import Dossier
import DossierModel

/// Lists the hand-overs: which receipts came back, and which are awaited.
struct HandoffStatusCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: abstract("handoff.status"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let entries = try desktop.archive().copies().filter { $0.kind == .handOff }
        return Outcome(
            try desktop.lines(of: entries, none: "handoff.none"),
            ["handoffs": .array(try entries.map(desktop.shown))])
    }
}
