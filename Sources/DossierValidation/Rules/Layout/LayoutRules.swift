extension RuleBook {
    /// What lies where, and what lies there that should not.
    static let layoutRules: [any Rule] = [UnfinishedTransactionRule()]
}
