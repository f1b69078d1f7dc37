import ArgumentParser
import Dossier
import DossierModel

/// Tells what another schedule would change, and writes nothing.
struct RetentionSimulateCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: abstract("retention.simulate"))

    @Option(help: help("retention.schedule"))
    var schedule: String

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let archive = try desktop.archive()
        let simulation = try archive.simulateRetention(
            by: try desktop.schedule(schedule, for: archive), language: desktop.language)
        return Outcome(simulation, on: desktop.screen)
    }
}

extension Desktop {
    /// The schedule in a file that a person named.
    func schedule(_ text: String, for archive: Archive) throws -> RetentionPolicy {
        let file = world.absolute(text)
        let bytes = try InputFile.read(file, limit: 4 << 20)
        let name = file.lastNameBytes.flatMap { RelativePath(name: $0) }
        return try archive.schedule(in: bytes, named: name ?? "retention.json")
    }
}
