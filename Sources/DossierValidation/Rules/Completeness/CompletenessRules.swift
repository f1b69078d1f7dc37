extension RuleBook {
    /// Completeness.
    static let completenessRules: [any Rule] = [
        DossierIncomplete()
    ]
}
