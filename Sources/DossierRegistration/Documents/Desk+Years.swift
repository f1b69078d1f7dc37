internal import DossierModel

extension Desk {
    /// Whether a year is closed: its volumes take nothing in and change no more (design §3.5).
    func isClosed(_ year: Int) -> Bool { isClosed(year, on: clock.today()) }

    /// Whether a year was closed on a day.
    func isClosed(_ year: Int, on day: CalendarDate) -> Bool {
        if closedYears.contains(year) { return true }
        guard let last = policies.deadlines.yearClosing.date(in: year + 1) else { return false }
        return day > last
    }

    /// The year of the volume that takes a document in: that in which it was formed, or the present
    /// one where that is closed; the record then says where it belongs.
    func openYear(for year: Int) -> Int { isClosed(year) ? clock.today().year : year }
}
