/// Walks over a file's name and reads every date in it.
struct DateScan {
    let text: FoldedText
    /// The scalars; what belongs to a client or item number is blotted out.
    var scalars: [Unicode.Scalar]
    var index = 0

    /// A walk over a name without its ending.
    init(_ name: String) {
        text = FoldedText(name)
        scalars = NumberMask.applied(to: text.scalars)
    }

    /// Every date, in the order of the name.
    mutating func all() -> [DocumentDate] {
        var found: [DocumentDate] = []
        while index < scalars.count {
            guard isStart(index), let match = match() else {
                index += 1
                continue
            }
            found.append(
                DocumentDate(
                    date: match.date, precision: match.precision,
                    text: text.text(index..<match.end)))
            index = match.end
        }
        return found
    }

    /// A date that begins at the index and what ends it.
    struct Match {
        var date: CalendarDate
        var precision: DocumentDate.Precision
        var end: Int
    }

    private func match() -> Match? {
        chinese() ?? separatedDay() ?? compact() ?? separatedMonth() ?? loneYear()
    }

    /// Whether a number can begin here: no digit of the same script stands before.
    private func isStart(_ index: Int) -> Bool {
        guard ChineseNumber.digit(scalars[index]) != nil else { return false }
        guard let before = self[at: index - 1], ChineseNumber.digit(before) != nil else {
            return true
        }
        return before.isDecimalDigit != scalars[index].isDecimalDigit
    }

    /// The scalar at an index, or nil beyond the ends.
    subscript(at index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// How many digits 0…9 stand from an index on.
    func digits(from index: Int) -> Int {
        scalars[min(index, scalars.count)...].prefix { $0.isDecimalDigit }.count
    }

    /// The number that some digits from an index on make.
    func number(_ index: Int, _ count: Int) -> Int {
        scalars[index..<index + count].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }

    /// The index behind spaces.
    func skippingSpaces(_ index: Int) -> Int {
        var index = index
        while self[at: index] == " " { index += 1 }
        return index
    }

    /// A match of that year, month and day, where there is such a date and the year is likely.
    func match(year: Int, month: Int?, day: Int?, end: Int) -> Match? {
        guard Self.years.contains(year),
            let date = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
        else { return nil }
        let precision: DocumentDate.Precision = day != nil ? .day : month != nil ? .month : .year
        return Match(date: date, precision: precision, end: end)
    }

    /// The years in which a document of the archive can have been formed.
    static let years = 1980...2099
}
