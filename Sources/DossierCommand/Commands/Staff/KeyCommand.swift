import ArgumentParser

/// The key of the person at this machine.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: abstract("key"),
        subcommands: [KeyShowCommand.self, KeyRotateCommand.self])
}
