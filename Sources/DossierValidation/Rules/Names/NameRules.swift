extension RuleBook {
    /// Names that not every machine can hold.
    static let nameRules: [any Rule] = [LinkInTree(), TwinNames()]
}
