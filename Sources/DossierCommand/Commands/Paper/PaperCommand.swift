import ArgumentParser

/// The paper of records.
struct PaperCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: abstract("paper"),
        subcommands: [PaperReceiveCommand.self, PaperWaiveCommand.self])
}
