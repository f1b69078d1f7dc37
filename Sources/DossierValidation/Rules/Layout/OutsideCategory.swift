import DossierModel

/// A document or a folder lies in a volume outside the folders of the categories (rule DOS-3).
struct OutsideCategory: EntryRule {
    let definition = RuleDefinition(
        "outside-category", .warning, .integrity, standard: ["1-13", "1-11"],
        serves: ["DOS-3", "CRE-9"])

    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding? {
        guard case .volume = entry.place, entry.isStray, !isOwn(entry, context.layout) else {
            return nil
        }
        return finding(entry.path)
    }

    private func isOwn(_ entry: TreeEntry, _ layout: Layout) -> Bool {
        if layout.cardPage.bytes == entry.name { return true }
        let name = entry.name
        if VolumeFile.allCases.contains(where: { name.elementsEqual($0.rawValue.utf8) }) {
            return true
        }
        return entry.isFolder
            && layout.folders.categories.values.contains { name.elementsEqual($0.utf8) }
    }
}
