import ArgumentParser
import Dossier
import DossierModel

/// Shows who is writing, where and since when, and whether that program is gone.
struct LockShowCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: abstract("lock.show"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard let (state, standing) = try desktop.archive().lease() else {
            return Outcome([desktop.say("lock.free")], ["locked": false, "lease": .null])
        }
        return Outcome(
            [desktop.say("lock.held", state.told), desktop.say("lock.\(standing.rawValue)")],
            ["locked": true, "lease": .object(state.json(standing))])
    }
}
