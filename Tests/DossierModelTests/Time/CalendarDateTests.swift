import DossierModel
import Testing

/// Days and months.
struct CalendarDateTests {
    @Test("each day of 400 years, the cycle of the calendar, is the one after the one before")
    func cycle() {
        var previous = CalendarDate(daysSince1970: -135_142)
        #expect(previous == CalendarDate("1599-12-30"))
        for days in -135_141...10_958 {
            let date = CalendarDate(daysSince1970: days)
            guard date.daysSince1970 == days, previous < date,
                CalendarDate(year: date.year, month: date.month, day: date.day) == date
            else {
                Issue.record("day \(days) is \(date)")
                return
            }
            previous = date
        }
        #expect(previous == CalendarDate("2000-01-02"))
    }

    @Test("days of all years come back from their number and their text")
    func roundTrip() {
        for days in stride(from: -719_162, through: 2_932_896, by: 97) {
            let date = CalendarDate(daysSince1970: days)
            guard date.daysSince1970 == days, CalendarDate(date.description) == date else {
                Issue.record("day \(days) is \(date)")
                return
            }
        }
    }

    @Test(
        "known days",
        arguments: [
            ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
            ("2026-11-21", 20_778, 6), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
        ])
    func known(text: String, days: Int, weekday: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.daysSince1970 == days)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test(
        "what is no day",
        arguments: [
            "", "2026", "2026-11", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01",
            "2026-00-10", "2026-01-00", "0000-01-01", "26-01-01", "2026-1-01", "2026-01-1",
            "2026/01/01", "2026-01-01 ", "+026-01-01", "2026-01-0a", "２０２６-01-01", "-2026-1-1",
            "2026-01-01-", "2026--1-01",
        ])
    func bad(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("days beyond the calendar are clamped")
    func clamped() throws {
        let last = try #require(CalendarDate("9999-12-31"))
        let first = try #require(CalendarDate("0001-01-01"))
        #expect(last.adding(days: 1) == last)
        #expect(first.adding(days: -1) == first)
    }

    @Test("months: text, next, days")
    func months() throws {
        let month = try #require(YearMonth("2023-12"))
        #expect(month.next == YearMonth("2024-01"))
        #expect(month.next.next.day(31) == CalendarDate("2024-02-29"))
        #expect(month.day(0) == CalendarDate("2023-12-01"))
        #expect(month.sixDigits == "202312")
        #expect(YearMonth("9999-12")?.next == YearMonth("9999-12"))
    }

    @Test(
        "what is no month",
        arguments: ["", "2023", "2023-13", "2023-00", "0000-01", "2023-1", "202-301", "2023-12-01"])
    func badMonth(text: String) {
        #expect(YearMonth(text) == nil)
    }

    @Test("partial dates", arguments: ["1993", "1993-05", "1993-05-17"])
    func partial(text: String) {
        #expect(PartialDate(text)?.description == text)
    }

    @Test(
        "what is no partial date", arguments: ["", "93", "0000", "1993-", "1993-5", "1993-02-30"])
    func badPartial(text: String) {
        #expect(PartialDate(text) == nil)
    }
}
