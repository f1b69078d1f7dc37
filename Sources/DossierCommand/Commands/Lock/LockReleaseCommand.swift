import ArgumentParser
import Dossier
import DossierModel

/// Releases the lock of a program that is gone; by force that of one that may be at work.
struct LockReleaseCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: abstract("lock.release"))

    @Flag(help: help("lock.force"))
    var force = false

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        guard let (state, standing) = try desktop.archive().releaseLease(isForced: force) else {
            return Outcome([desktop.say("lock.free")], ["released": false, "lease": .null])
        }
        return Outcome(
            [desktop.say("lock.released", state.told)],
            ["released": true, "lease": .object(state.json(standing))])
    }
}
