import DossierModel

/// Two names in one folder that Windows and macOS take for one (design §3, names of files).
struct TwinNames: FolderRule {
    let definition = RuleDefinition(
        "twin-names", .warning, .usability, standard: ["1-6", "1-8"], serves: ["NUM-11"])

    func check(_ folder: FolderListing, in context: ValidationContext) -> [Finding] {
        var seen: [String: Int] = [:]
        return folder.entries.indices.compactMap { index in
            let entry = folder.entries[index]
            guard !entry.isIgnored, entry.path != folder.path else { return nil }
            let key = FoldedName.of(entry.name)
            guard let twin = seen[key] else {
                seen[key] = index
                return nil
            }
            return finding(entry.path, ["other": VisibleText.of(folder.entries[twin].name)])
        }
    }
}
