extension RuleBook {
    /// Records against documents.
    static let recordRules: [any Rule] = [DocumentMissing(), UnregisteredDocument()]
}
