import ArgumentParser

/// The command `dossier`: the words of the archive's daily work.
@main
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: abstract("dossier"), version: Version.current,
        subcommands: [
            InitCommand.self, StatusCommand.self, ClientCommand.self, RegisterCommand.self,
            PaperCommand.self, ImportCommand.self, IndexCommand.self, ValidateCommand.self,
            SubmitCommand.self, ReceiveCommand.self,
            PackCommand.self, PackageCommand.self, VerifyCommand.self, HandoffCommand.self,
            CopiesCommand.self,
            BackupCommand.self, RestoreCommand.self, RepairCommand.self,
            AuditCommand.self, AlarmCommand.self,
            FindCommand.self, ProjectCommand.self,
            IssueCommand.self, CommunicationCommand.self, YearCommand.self, PagesCommand.self,
            TriggerCommand.self, RetentionCommand.self, HoldCommand.self, DisposalCommand.self,
            PrivacyCommand.self,
            StaffCommand.self, KeyCommand.self,
            PolicyCommand.self, LedgerCommand.self, LockCommand.self, WordsCommand.self,
        ])

    /// Reads the words, does the work, and tells every failure in the reader's language.
    static func main() async {
        Interruption.watch()
        let words = GlobalOptions.movedBehind(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try parseAsRoot(words)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.exit(with: error, words: words)
        }
    }
}
