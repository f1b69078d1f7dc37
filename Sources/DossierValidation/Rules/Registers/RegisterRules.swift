extension RuleBook {
    /// Numbers and clients.
    static let registerRules: [any Rule] = [
        NumberWithoutVolume(), NumberUnregistered(), NumberReused(), TieWithoutFirst(),
        ClientUnregistered(), ClientRepeated(), ClientNameDisagrees(),
        CopyOverdue(),
        MonthNotSubmitted(),
    ]
}
