import DossierModel

/// Two names in one folder that Windows and macOS take for one (design §3, names of files).
struct TwinNames: FolderRule {
    let definition = RuleDefinition(
        "twin-names", .warning, .usability, standard: ["1-6", "1-8"], serves: ["NUM-11"])

    func check(_ folder: FolderListing, in context: ValidationContext) -> [Finding] {
        var seen: [String: TreeEntry] = [:]
        return folder.entries.compactMap { entry in
            guard !entry.isIgnored, entry.path != folder.path else { return nil }
            let key = FoldedName.of(entry.name)
            guard let twin = seen[key] else {
                seen[key] = entry
                return nil
            }
            return finding(entry.path, ["other": VisibleText.of(twin.name)])
        }
    }
}
