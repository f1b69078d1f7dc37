extension RuleBook {
    /// Categories and kinds of card.
    static let categoryRules: [any Rule] = [
        CategoryUnknown(), CategoryFolderDisagrees(), ContractNotCooperated(),
    ]
}
