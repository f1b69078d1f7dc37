import DossierModel
import DossierStore

/// Something lies in the root that is no part of the archive; it may be there on purpose.
struct ForeignInRoot: EntryRule {
    let definition = RuleDefinition(
        "foreign-in-root", .notice, .security, standard: ["4-3"], serves: ["STO-2"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard entry.place == .root, entry.isStray, !isOwn(entry, context.layout) else {
            return nil
        }
        return finding(entry.path)
    }

    private func isOwn(_ entry: TreeEntry, _ layout: Layout) -> Bool {
        [layout.rootPage, Layout.evidenceMark, IgnoredNames.file].contains(entry.path)
            || entry.isFolder && entry.place.entering(entry.name, layout) != .foreign
    }
}
