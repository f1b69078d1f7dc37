import DossierModel
import DossierStore

/// Somebody's act was committed and not carried out to its end (design §5).
struct UnfinishedTransactionRule: ArchiveRule {
    let definition = RuleDefinition(
        "unfinished-transaction", .warning, .usability, standard: ["2-5"], serves: ["PACK-4"])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard let unfinished = context.unfinished else { return [] }
        return [
            finding(
                Layout.journal,
                [
                    "person": unfinished.person, "command": unfinished.command,
                    "host": unfinished.host, "time": unfinished.committed.description,
                    "changes": "\(unfinished.changes)",
                ])
        ]
    }
}
