import ArgumentParser

/// Backups: to make, to look at, to try, to confirm.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: abstract("backup"),
        subcommands: [
            BackupMakeCommand.self, BackupVerifyCommand.self, BackupDrillCommand.self,
            BackupListCommand.self, BackupConfirmCommand.self,
        ], defaultSubcommand: BackupMakeCommand.self)
}
