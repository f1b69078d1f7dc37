import DossierLedger
public import DossierModel

/// All rules of validation.
public enum RuleBook {
    /// The rules that are checked here, by group.
    static let rules: [any Rule] = [
        formRules, layoutRules, nameRules, recordRules, itemRules, categoryRules, cardRules,
        registerRules,
        linkRules, paperRules, completenessRules, calendarRules, yearRules, commitmentRules,
    ].flatMap { $0 }

    /// What every rule is, those of the ledger among them, in order of id.
    public static let definitions: [RuleDefinition] =
        (rules.map(\.definition) + LedgerRule.allCases.map(\.definition))
        .sorted { $0.id < $1.id }

    /// What every rule is: also those about the history, which `ledger verify` and `audit` check (and
    /// `validate` of those the ones about policy), and those about people, permissions and duties,
    /// which `audit` alone does.
    public static let everyDefinition: [RuleDefinition] =
        (definitions + HistoryRule.allCases.map(\.definition)
        + AuditRule.allCases.map(\.definition)).sorted { $0.id < $1.id }

    /// The rules of which `ledger verify` tells: history, ledger, and what the ledger vouches for.
    public static let ledger: Set<String> = {
        let groups = [formRules, commitmentRules].flatMap { $0 }.map(\.definition.id)
        let own = HistoryRule.allCases.map(\.rawValue) + LedgerRule.allCases.map(\.rawValue)
        return Set(groups + own + vouched.map(\.definition.id))
    }()

    /// The rules that hold documents and registers against what was registered.
    private static let vouched: [any Rule] = [
        DocumentMissing(), DocumentBeingSaved(), DocumentMoved(), DocumentChanged(),
        DocumentTruncated(), DigestMismatch(), SizeMismatch(), SealedChanged(),
        NumberWithoutVolume(), UnfinishedTransactionRule(),
    ]

    /// Those of ``ledger`` for which documents must be read.
    public static let documentContents: [String] = [DigestMismatch().definition.id]

    /// The rules about names.
    static let entry = rules.compactMap { $0 as? any EntryRule }
    /// The rules about folders.
    static let folder = rules.compactMap { $0 as? any FolderRule }
    /// The rules about volumes.
    static let volume = rules.compactMap { $0 as? any VolumeRule }
    /// The rules about the whole archive.
    static let archive = rules.compactMap { $0 as? any ArchiveRule }

    /// Those rules for which these options have everything read, and the policy can be read.
    static func checked<Checked>(
        _ rules: [Checked], _ options: ValidationOptions, _ context: ValidationContext
    ) -> [Checked] {
        rules.filter { rule in
            guard let rule = (rule as? any Rule)?.definition else { return false }
            // A whole volume can be missed where no other is left.
            if rule.needs.contains(.wholeDossier), context.wholeDossiers?.isEmpty == true,
                rule.id != VolumeMissing().definition.id
            {
                return false
            }
            return missing(rule, options, context.unreadPolicies) == nil
        }
    }

    /// The rules that are left unchecked, by what is not read.
    static func notChecked(
        _ options: ValidationOptions, _ context: ValidationContext
    ) -> [RuleDefinition.Need: [String]] {
        let unread = context.unreadPolicies
        return definitions.reduce(into: [:]) { lists, rule in
            var need = missing(rule, options, unread)
            if need == nil, rule.needs.contains(.wholeDossier), context.hasPartDossiers {
                need = .wholeDossier
            }
            guard let need else { return }
            lists[need, default: []].append(rule.id)
        }
    }

    private static func missing(
        _ rule: RuleDefinition, _ options: ValidationOptions, _ unread: Set<PolicyKind>
    ) -> RuleDefinition.Need? {
        if !options.isWhole, rule.needs.contains(.wholeArchive) { return .wholeArchive }
        if !options.isDeep, rule.needs.contains(.contents) { return .contents }
        return rule.reads.isDisjoint(with: unread) ? nil : .policy
    }
}
