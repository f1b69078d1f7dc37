extension RuleBook {
    /// Entries against the ledger.
    static let commitmentRules: [any Rule] = [
        CommitmentMismatch(), OlderCardChanged(), CommitmentMissing(), CommitmentUnfulfilled(),
        VolumeMissing(),
    ]
}
