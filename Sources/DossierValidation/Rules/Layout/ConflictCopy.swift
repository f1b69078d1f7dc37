import DossierModel
import DossierStore

/// A writer found that somebody had changed a file meanwhile, and kept that change (design §5).
struct ConflictCopy: EntryRule {
    let definition = RuleDefinition(
        "conflict-copy", .warning, .integrity, standard: ["1-1"], serves: ["UPD-6", "UPD-7"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard !entry.isIgnored, entry.known?.kind == .file, entry.path.isConflictCopy else {
            return nil
        }
        return finding(entry.path)
    }
}
