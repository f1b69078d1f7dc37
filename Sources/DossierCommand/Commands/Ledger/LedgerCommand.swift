import ArgumentParser

/// The signed history of the archive.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: abstract("ledger"),
        subcommands: [
            LedgerShowCommand.self, LedgerVerifyCommand.self, LedgerCheckpointCommand.self,
            LedgerProveCommand.self, LedgerCheckProofCommand.self, LedgerExportCommand.self,
        ])
}
