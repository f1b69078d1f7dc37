import ArgumentParser

/// The rules of the company, as data.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: abstract("policy"),
        subcommands: [PolicySetCommand.self, PolicyRecordCommand.self])
}
