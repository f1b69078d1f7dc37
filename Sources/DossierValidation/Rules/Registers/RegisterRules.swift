extension RuleBook {
    /// Numbers and clients.
    static let registerRules: [any Rule] = [NumberWithoutVolume()]
}
