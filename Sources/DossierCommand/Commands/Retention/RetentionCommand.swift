import ArgumentParser

/// How long everything is kept, and why.
struct RetentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: abstract("retention"),
        subcommands: [
            RetentionExplainCommand.self, RetentionDueCommand.self,
            RetentionSimulateCommand.self, RetentionClassifyCommand.self,
            RetentionExtendCommand.self,
        ])
}
