extension RuleBook {
    /// Names that not every machine can hold.
    static let nameRules: [any Rule] = [
        LinkInTree(), SpecialFile(), TwinNames(), NameNotForWindows(), NameNotUTF8(),
        PathTooLong(),
    ]
}
