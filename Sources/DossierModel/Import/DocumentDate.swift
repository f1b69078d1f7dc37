/// The date of a document's forming as its file name tells it (design §3.5).
///
/// Telephone numbers, order numbers, versions, sizes, prices, client and item numbers are not dates.
/// Where a text could be two dates, such as `201203`, it is none: a date must never be guessed.
public struct DocumentDate: Sendable, Equatable {
    /// How much of the date the name tells.
    public enum Precision: Int, Sendable, CaseIterable, Comparable {
        /// The year: the date is its first day.
        case year
        /// The month: the date is its first day.
        case month
        /// The day.
        case day

        /// Days are more than months, months more than years.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The date, or the first day of the month or year.
    public var date: CalendarDate
    /// How much of it the name tells.
    public var precision: Precision
    /// What in the name was read as the date.
    public var text: String
    /// Whether the name holds another date just as precise: this one is the first.
    public var isAmbiguous: Bool

    /// A date found in a name.
    public init(
        date: CalendarDate, precision: Precision, text: String, isAmbiguous: Bool = false
    ) {
        self.date = date
        self.precision = precision
        self.text = text
        self.isAmbiguous = isAmbiguous
    }

    /// Finds the most precise date in a file's name, the first where there are several.
    ///
    /// - Parameter name: One name, with or without the ending of its type.
    /// - Returns: nil where the name tells no date.
    public static func find(in name: String) -> DocumentDate? {
        var scan = DateScan(stem(of: name))
        let found = scan.all()
        guard let best = found.map(\.precision).max() else { return nil }
        let candidates = found.filter { $0.precision == best }
        guard var first = candidates.first else { return nil }
        first.isAmbiguous = !candidates.allSatisfy { $0.date == candidates.first?.date }
        return first
    }

    /// The name without the ending of its type: a dot and 1 to 5 letters or digits with a letter.
    private static func stem(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        let ending = name[name.index(after: dot)...].unicodeScalars
        let isType =
            (1...5).contains(ending.count) && ending.contains(where: \.isLatinLetter)
            && ending.allSatisfy { $0.isLatinLetter || $0.isDecimalDigit }
        return isType ? String(name[..<dot]) : name
    }
}
