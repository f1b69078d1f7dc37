import ArgumentParser

/// What is done for the people whom documents tell of.
struct PrivacyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy", abstract: abstract("privacy"),
        subcommands: [
            PrivacyRestrictCommand.self, PrivacyLiftCommand.self, PrivacyRequestCommand.self,
        ])
}
