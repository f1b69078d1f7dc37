extension RuleBook {
    /// Item numbers.
    static let itemRules: [any Rule] = [
        ItemGap(), ItemRepeated(), SerialBehind(), ItemYearDisagrees(),
    ]
}
