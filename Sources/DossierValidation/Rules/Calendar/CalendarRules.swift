extension RuleBook {
    /// The working calendar, from which every due day follows.
    static let calendarRules: [any Rule] = [CalendarMissing(), CalendarContradicts()]
}
