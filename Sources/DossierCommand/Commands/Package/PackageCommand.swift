import ArgumentParser

/// What is done with packages that were made.
struct PackageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "package", abstract: abstract("package"),
        subcommands: [PackageRewriteCommand.self])
}
