extension RuleBook {
    /// Paper.
    static let paperRules: [any Rule] = [
        PaperDue(), PaperMissing(), PaperPlaceMissing(),
    ]
}
