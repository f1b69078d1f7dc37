import ArgumentParser

/// The contacts with clients.
struct CommunicationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "communication", abstract: abstract("communication"),
        subcommands: [CommunicationAddCommand.self, CommunicationListCommand.self])
}
