import DossierModel
import DossierStore

/// A symbolic link: what it points at is not in the archive (design §3, names of files).
struct LinkInTree: EntryRule {
    let definition = RuleDefinition(
        "link", .warning, .usability, standard: ["4-3"], serves: ["STO-2"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        entry.known?.kind == .link && !entry.isIgnored ? finding(entry.path) : nil
    }
}
