import ArgumentParser

/// The register of copies that left the tree.
struct CopiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies", abstract: abstract("copies"),
        subcommands: [
            CopiesListCommand.self, CopiesAddCommand.self, CopiesConfirmCommand.self,
        ], defaultSubcommand: CopiesListCommand.self)
}
