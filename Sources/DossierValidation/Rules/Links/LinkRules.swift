extension RuleBook {
    /// What points at what.
    static let linkRules: [any Rule] = [
        LinkDangling(), CrossReferenceDangling(), CrossReferenceOneSided(),
    ]
}
