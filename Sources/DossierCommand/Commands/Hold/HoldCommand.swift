import ArgumentParser

/// Holds: what must not be destroyed, whatever the schedule says.
struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: abstract("hold"),
        subcommands: [
            HoldAddCommand.self, HoldListCommand.self, HoldFormCommand.self,
            HoldReleaseCommand.self, HoldCountersignCommand.self,
        ])
}
