extension DefaultPolicy {
    /// The filing and backup days ★, and the days off and working weekends of 2026.
    public static let calendar = WorkingCalendar(
        filingDay: 25, backupDay: 1,
        holidays: Set(
            days(1, 1...3) + days(2, 15...23) + days(4, 4...6) + days(5, 1...5)
                + days(6, 19...21) + days(9, 25...27) + days(10, 1...7)),
        workdays: Set(
            days(1, 4...4) + days(2, 14...14) + days(2, 28...28) + days(5, 9...9)
                + days(9, 20...20) + days(10, 10...10)))

    private static func days(_ month: Int, _ days: ClosedRange<Int>) -> [CalendarDate] {
        days.compactMap { CalendarDate(year: 2026, month: month, day: $0) }
    }
}
