/// A day that comes every year, such as 31 March.
public struct DayOfYear: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The month, 1…12.
    public let month: Int
    /// The day of the month, 1…31.
    public let day: Int

    /// A day; nil when no year has it.
    public init?(month: Int, day: Int) {
        // 2000 was a leap year.
        guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    /// The last day of a month; months beyond the year are its first or last, February has 29 days.
    public init(lastDayOf month: Int) {
        self.month = min(max(month, 1), 12)
        day = CalendarDate.days(inMonth: self.month, of: 2000)
    }

    /// Reads `03-31`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 2], let values = DecimalDigits.values(of: parts) else {
            return nil
        }
        self.init(month: values[0], day: values[1])
    }

    /// The day in a year; 29 February is the 28th where there is none.
    public func date(in year: Int) -> CalendarDate? {
        YearMonth(year: year, month: month)?.day(day)
    }

    /// The day as `03-31`.
    public var description: String {
        DecimalDigits.text(month, 2) + "-" + DecimalDigits.text(day, 2)
    }

    /// Days are ordered as a year brings them.
    public static func < (left: Self, right: Self) -> Bool {
        (left.month, left.day) < (right.month, right.day)
    }
}
