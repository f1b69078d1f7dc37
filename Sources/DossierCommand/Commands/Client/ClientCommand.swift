import ArgumentParser

/// Everything about clients and their dossiers.
struct ClientCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client", abstract: abstract("client"),
        subcommands: [
            ClientAddCommand.self, ClientShowCommand.self, ClientListCommand.self,
            ClientEditCommand.self, ClientKindCommand.self, ClientGradeCommand.self,
            ClientLevelCommand.self, ClientRenameCommand.self, ClientRenumberCommand.self,
            ClientTransferCommand.self, ClientReassignCommand.self, ClientCloseCommand.self,
            ClientReopenCommand.self,
            ClientNumberCommand.self, ClientImportCardCommand.self, ClientCardCommand.self,
        ])
}
