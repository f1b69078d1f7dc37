import ArgumentParser

/// The questions that return visits raised.
struct IssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: abstract("issue"),
        subcommands: [IssueAddCommand.self, IssueListCommand.self, IssueSolveCommand.self])
}
