extension DateScan {
    /// `20260301`, `20260301093000`, `202603`, and `260301` between separators.
    func compact() -> Match? {
        let count = digits(from: index)
        let end = index + count
        guard !isForeign(index), !isNumbered(index), !isUnit(at: end), !isInsideWord(index, end)
        else { return nil }
        return switch count {
        case 6: sixDigits(end)
        case 8: isTelephone ? nil : day(end)
        case 12, 14, 17: isTime(count) ? day(end) : nil
        default: nil
        }
    }

    private func day(_ end: Int) -> Match? {
        match(
            year: number(index, 4), month: number(index + 4, 2), day: number(index + 6, 2),
            end: end)
    }

    /// A year and month, or a day with a year of two digits; what could be both is neither.
    private func sixDigits(_ end: Int) -> Match? {
        let month = match(
            year: number(index, 4), month: number(index + 4, 2), day: nil, end: end)
        let short = number(index, 2)
        let day = match(
            year: 2000 + short, month: number(index + 2, 2), day: number(index + 4, 2), end: end)
        guard let day, short < 50 else { return month }
        return month == nil && isSetApart(end) ? day : nil
    }

    /// Whether a date of six digits is plainly one: at the start, or parted from what is before.
    private func isSetApart(_ end: Int) -> Bool {
        let follows = self[at: end]
        guard index == 0 else { return isEdge(index - 1) && isEdge(end) }
        return follows.map { !$0.isLatinLetter } ?? true
    }

    private func isTime(_ count: Int) -> Bool {
        number(index + 8, 2) < 24 && number(index + 10, 2) < 60
            && (count == 12 || number(index + 12, 2) < 60)
    }

    /// Eight digits behind the code of an area, as `010-20260301`.
    private var isTelephone: Bool {
        guard self[at: index - 1] == "-" || self[at: index - 1] == ")" else { return false }
        let before = scalars[..<(index - 1)].reversed().prefix { $0.isDecimalDigit }
        return (3...4).contains(before.count) && before.last == "0"
    }

    /// Whether Latin letters stand on both sides, as in a digest.
    private func isInsideWord(_ start: Int, _ end: Int) -> Bool {
        self[at: start - 1]?.isLatinLetter == true && self[at: end]?.isLatinLetter == true
    }
}
