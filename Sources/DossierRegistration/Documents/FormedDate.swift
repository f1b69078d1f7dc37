internal import DossierModel
internal import DossierStore

/// The day on which a document was formed, and how that is known (design §3.5).
struct FormedDate {
    var date: CalendarDate
    var basis: DateBasis

    /// The date a person entered, else that of the name, the content, the modification.
    ///
    /// A date in the future that nobody entered is not believed.
    init(
        entered: CalendarDate?, name: [UInt8], content: CalendarDate?, modified: CalendarDate,
        today: CalendarDate
    ) {
        if let entered {
            (date, basis) = (entered, .entered)
        } else if let named = Self.day(in: name),
            named <= today
        {
            (date, basis) = (named, .name)
        } else if let content, content <= today {
            (date, basis) = (content, .content)
        } else {
            (date, basis) = (min(modified, today), .modified)
        }
    }

    /// The day that a file's name tells; a year alone is not enough.
    private static func day(in name: [UInt8]) -> CalendarDate? {
        let found = DocumentDate.find(in: String(decoding: name, as: UTF8.self))
        guard let found, found.precision > .year, !found.isAmbiguous else { return nil }
        return found.date
    }
}
