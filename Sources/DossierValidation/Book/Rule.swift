import DossierModel

/// One rule of validation: what it is, and how it is checked.
///
/// A rule conforms to one or more of the protocols below, by what it has to see at once. Its check is
/// a pure function of what was read: it neither reads the archive nor knows the clock.
protocol Rule: Sendable {
    /// What the rule is.
    var definition: RuleDefinition { get }
}

/// A rule about one name in the tree.
protocol EntryRule: Rule {
    /// The breach at that name, if there is one.
    func check(_ entry: TreeEntry, in context: ValidationContext) -> Finding?
}

/// A rule about all names of one folder.
protocol FolderRule: Rule {
    /// The breaches in that folder.
    func check(_ folder: FolderListing, in context: ValidationContext) -> [Finding]
}

/// A rule about one volume.
protocol VolumeRule: Rule {
    /// The breaches in that volume.
    func check(_ volume: VolumeReading, in context: ValidationContext) -> [Finding]
}

/// A rule about what only the whole archive tells: policy, registers, ledger, volumes together.
protocol ArchiveRule: Rule {
    /// The breaches in the archive.
    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding]

    /// Whether files that are damaged kept the rule from being checked everywhere.
    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool
}

extension ArchiveRule {
    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool { false }
}

extension Rule {
    /// A breach of this rule at a path.
    func finding(_ path: RelativePath, _ details: [String: String] = [:]) -> Finding {
        definition.finding(path.description, details)
    }
}
