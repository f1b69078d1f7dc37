import ArgumentParser

/// The requests of clients about their data.
struct PrivacyRequestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: abstract("privacy.request"),
        subcommands: [
            PrivacyRequestAddCommand.self, PrivacyRequestAnswerCommand.self,
            PrivacyRequestListCommand.self,
        ])
}
