/// Which days are worked, and on which days of the month the duties fall (defaults.md, calendar).
public struct WorkingCalendar: Sendable, Equatable {
    /// The day of the month on which departments file ★.
    public var filingDay: Int
    /// The day of the month of the backup ★.
    public var backupDay: Int
    /// Days off that fall on Monday to Friday, or are said to be off in any case.
    public var holidays: Set<CalendarDate>
    /// Working days that fall on a weekend (调休).
    public var workdays: Set<CalendarDate>

    /// A calendar of these days.
    public init(
        filingDay: Int = 25, backupDay: Int = 1, holidays: Set<CalendarDate> = [],
        workdays: Set<CalendarDate> = []
    ) {
        self.filingDay = filingDay
        self.backupDay = backupDay
        self.holidays = holidays
        self.workdays = workdays
    }

    /// Whether people work on that day.
    public func isWorkday(_ date: CalendarDate) -> Bool {
        if workdays.contains(date) { return true }
        return date.weekday <= 5 && !holidays.contains(date)
    }

    /// The day itself when it is worked, else the next that is (at most a year on).
    public func workday(onOrAfter date: CalendarDate) -> CalendarDate {
        (0..<366).lazy.map { date.adding(days: $0) }.first(where: isWorkday) ?? date
    }

    /// The day that lies so many working days later.
    public func adding(workdays count: Int, to date: CalendarDate) -> CalendarDate {
        (0..<max(0, count)).reduce(date) { day, _ in workday(onOrAfter: day.adding(days: 1)) }
    }

    /// The day on which a month's filing is due (design §3.10).
    public func filingDueDay(_ month: YearMonth) -> CalendarDate {
        workday(onOrAfter: month.day(filingDay))
    }

    /// The month whose filing a day belongs to: the next begins when the due day is over.
    public func filingMonth(of date: CalendarDate) -> YearMonth {
        let month = date.yearMonth
        let previous = date.adding(days: -date.day).yearMonth
        if date <= filingDueDay(previous) { return previous }
        return date <= filingDueDay(month) ? month : month.next
    }

    /// Whether the days off of a year are known.
    public func knows(year: Int) -> Bool {
        holidays.contains { $0.year == year } || workdays.contains { $0.year == year }
    }
}

extension WorkingCalendar: JSONRepresentable {
    /// Reads the calendar.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        filingDay = try reader.integer("filingDay", in: 1...31)
        backupDay = try reader.integer("backupDay", in: 1...31)
        holidays = Set(try reader.requiredParsedList("holidays") { CalendarDate($0) })
        workdays = Set(try reader.requiredParsedList("workdays") { CalendarDate($0) })
        try reader.finish()
    }

    /// The calendar as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("filingDay", filingDay)
        builder.add("backupDay", backupDay)
        builder.add("holidays", .array(holidays.sorted().map { .string($0.description) }))
        builder.add("workdays", .array(workdays.sorted().map { .string($0.description) }))
        return builder.value
    }
}
