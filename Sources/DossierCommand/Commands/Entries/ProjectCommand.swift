import ArgumentParser

/// The projects done with clients.
struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: abstract("project"),
        subcommands: [ProjectAddCommand.self, ProjectListCommand.self])
}
