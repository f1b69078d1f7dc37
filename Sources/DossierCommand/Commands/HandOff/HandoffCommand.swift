import ArgumentParser

/// Packages handed over to somebody outside, and their receipts.
struct HandoffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handoff", abstract: abstract("handoff"),
        subcommands: [
            HandoffSendCommand.self, HandoffReceiveCommand.self, HandoffConfirmCommand.self,
            HandoffStatusCommand.self,
        ])
}
