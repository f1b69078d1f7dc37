/// A month of a year: of a filing, of the setting-up of a dossier.
public struct YearMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year, 1…9999.
    public let year: Int
    /// The month, 1…12.
    public let month: Int

    /// A month; nil when there is no such month.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// The month a day lies in.
    public init(of date: CalendarDate) {
        year = date.year
        month = date.month
    }

    /// Reads `2012-08`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2], let numbers = DecimalDigits.values(of: parts) else {
            return nil
        }
        self.init(year: numbers[0], month: numbers[1])
    }

    /// The six digits of the month in a client number (rule NUM-4), as `201208`.
    public var sixDigits: String { DecimalDigits.text(year, 4) + DecimalDigits.text(month, 2) }

    /// The month as `2012-08`.
    public var description: String {
        DecimalDigits.text(year, 4) + "-" + DecimalDigits.text(month, 2)
    }

    /// The month that follows; December 9999 follows itself.
    public var next: YearMonth {
        YearMonth(year: month == 12 ? year + 1 : year, month: month % 12 + 1) ?? self
    }

    /// The month before; January of the year 1 precedes itself.
    public var previous: YearMonth {
        YearMonth(year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1) ?? self
    }

    /// The first day of the month.
    public var firstDay: CalendarDate {
        CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(daysSince1970: 0)
    }

    /// The day of that number, or the month's last where it is shorter.
    public func day(_ number: Int) -> CalendarDate {
        let last = CalendarDate.days(inMonth: month, of: year)
        return firstDay.adding(days: min(max(number, 1), last) - 1)
    }

    /// Months are ordered by time.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
