import ArgumentParser

/// The occasions from which terms of retention count.
struct TriggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trigger", abstract: abstract("trigger"),
        subcommands: [
            TriggerAddCommand.self, TriggerListCommand.self, TriggerWithdrawCommand.self,
        ])
}
