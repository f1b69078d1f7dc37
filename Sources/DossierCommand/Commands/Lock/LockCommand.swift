import ArgumentParser

/// The right to write, which one command has at a time.
struct LockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: abstract("lock"),
        subcommands: [LockShowCommand.self, LockReleaseCommand.self])
}
