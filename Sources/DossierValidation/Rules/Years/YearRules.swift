extension RuleBook {
    /// Years that are closed.
    static let yearRules: [any Rule] = [
        ClosedYearChanged(), SealBroken(), YearNotClosed(), YearUnopened(),
    ]
}
