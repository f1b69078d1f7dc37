/// A date of which perhaps only the year, or year and month, is known, such as a founding.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
    /// The year, 1…9999.
    public let year: Int
    /// The month, where known.
    public let month: Int?
    /// The day of the month, where known.
    public let day: Int?

    /// Reads `1993`, `1993-05` or `1993-05-17`; nil for anything else.
    public init?(_ text: String) {
        if let date = CalendarDate(text) {
            (year, month, day) = (date.year, date.month, date.day)
        } else if let month = YearMonth(text) {
            (year, self.month, day) = (month.year, month.month, nil)
        } else if text.utf8.count == 4, let values = DecimalDigits.values(of: [text.utf8]),
            values[0] > 0
        {
            (year, month, day) = (values[0], nil, nil)
        } else {
            return nil
        }
    }

    /// The last day it can mean.
    public var lastDay: CalendarDate {
        guard let month = YearMonth(year: year, month: month ?? 12) else {
            return CalendarDate(daysSince1970: 0)
        }
        return month.day(day ?? 31)
    }

    /// The first day it can mean.
    public var firstDay: CalendarDate {
        guard let month = YearMonth(year: year, month: month ?? 1) else {
            return CalendarDate(daysSince1970: 0)
        }
        return month.day(day ?? 1)
    }

    /// The date as it was read.
    public var description: String {
        [
            DecimalDigits.text(year, 4), month.map { DecimalDigits.text($0, 2) },
            day.map { DecimalDigits.text($0, 2) },
        ]
        .compactMap { $0 }.joined(separator: "-")
    }
}
