import DossierModel

/// Documents wait in the inbox to be registered.
struct InboxWaiting: FolderRule {
    let definition = RuleDefinition(
        "inbox-waiting", .notice, .integrity, standard: ["2-9"], serves: ["CRE-9", "PACK-1"])

    func check(_ folder: FolderListing, in context: ValidationContext) -> [Finding] {
        guard folder.place == .inbox, let path = folder.path else { return [] }
        let count = folder.entries.count { $0.isStray && !$0.isFolder }
        return count == 0 ? [] : [finding(path, ["count": "\(count)"])]
    }
}
