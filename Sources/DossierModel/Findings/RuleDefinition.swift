/// What a rule of validation is, apart from how it is checked (design §7).
///
/// The sentences of a rule stand in the catalogues, under `finding.<id>.what` and `.remedy`.
public struct RuleDefinition: Sendable, Hashable {
    /// What must be read for a rule to be checked, besides names, sizes and JSON.
    public enum Need: String, Sendable, CaseIterable {
        /// The bytes of documents, the signatures and the commitments: not with `--fast`.
        case contents
        /// Every volume, the registers and the ledger: not when one dossier or folder is checked.
        case wholeArchive
        /// Every volume of a dossier: not when a folder or a file of it is checked.
        case wholeDossier
        /// Files of the policy that cannot be read.
        case policy
        /// Volumes and registers that are damaged: what depends on them was left out.
        case damagedFiles
    }

    /// The rule's name, in words, never reused.
    public var id: String
    /// How bad a breach of it is.
    public var severity: Finding.Severity
    /// Which property of the archive it guards.
    public var property: Finding.Property
    /// The items of DA/T 70-2018 that it serves, such as 1-7.
    public var standard: [String]
    /// The rules of the trade that it serves, such as NUM-4.
    public var serves: [String]
    /// What must be read to check it.
    public var needs: Set<Need>
    /// The files of the policy without which it cannot be checked.
    public var reads: Set<PolicyKind>

    /// A rule.
    public init(
        _ id: String, _ severity: Finding.Severity, _ property: Finding.Property,
        standard: [String], serves: [String], needs: Set<Need> = [],
        reads: Set<PolicyKind> = []
    ) {
        self.id = id
        self.severity = severity
        self.property = property
        self.standard = standard
        self.serves = serves
        self.needs = needs
        self.reads = reads
    }

    /// A breach of the rule at a place.
    public func finding(_ place: String, _ details: [String: String] = [:]) -> Finding {
        Finding(
            rule: id, severity: severity, place: place, details: details, property: property)
    }
}
