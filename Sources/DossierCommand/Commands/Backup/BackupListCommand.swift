import ArgumentParser
import Dossier
import DossierModel

/// Lists the backups that were made.
struct BackupListCommand: DossierSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: abstract("backup.list"))

    @OptionGroup var common: CommonOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        let entries = try desktop.archive().backups()
        let lines = entries.map { entry in
            let key =
                entry.removed != nil ? "removed" : entry.confirmed != nil ? "confirmed" : "open"
            return desktop.say(
                "backup.entry.\(key)",
                [
                    "name": entry.name, "place": entry.place,
                    "documents": "\(entry.documents)",
                    "where": entry.confirmed.map { "\($0.medium) \($0.place)" } ?? "",
                ])
        }
        let none = entries.isEmpty ? [desktop.say("backup.none")] : []
        return Outcome(lines + none, ["backups": .array(entries.map(\.json))])
    }
}
