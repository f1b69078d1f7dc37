import DossierModel

/// Applies the rules about names to folders.
struct NameCheck: Sendable {
    private let options: ValidationOptions
    private let context: ValidationContext
    private let entryRules: [any EntryRule]
    private let folderRules: [any FolderRule]

    /// The rules about names that these options allow.
    init(_ options: ValidationOptions, _ context: ValidationContext) {
        self.options = options
        self.context = context
        entryRules = RuleBook.checked(RuleBook.entry, options, context)
        folderRules = RuleBook.checked(RuleBook.folder, options, context)
    }

    /// What is wrong with the names in a folder.
    func findings(in listing: FolderListing) -> [Finding] {
        var findings: [Finding] = []
        for entry in listing.entries where options.includes(entry.path) {
            findings += entryRules.compactMap { $0.check(entry, in: context) }
        }
        if listing.path.map(options.includes) ?? options.isWhole {
            findings += folderRules.flatMap { $0.check(listing, in: context) }
        }
        return findings
    }
}
