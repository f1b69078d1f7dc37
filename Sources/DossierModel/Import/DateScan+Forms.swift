extension DateScan {
    /// `2026年3月1日`, `26年3月`, `二〇二六年三月`, `2025年度`.
    func chinese() -> Match? {
        guard let (year, afterYear) = chineseYear(), !isForeign(index) else { return nil }
        guard let month = unit(after: afterYear, ["月"]) else {
            return match(year: year, month: nil, day: nil, end: afterYear)
        }
        guard let day = unit(after: month.end, ["日", "号"]) else {
            return match(year: year, month: month.value, day: nil, end: month.end)
        }
        return match(year: year, month: month.value, day: day.value, end: day.end)
    }

    /// A year and its 年; two digits mean 1980 to 2079.
    private func chineseYear() -> (Int, Int)? {
        let digits = scalars[index...].prefix(5).prefix { ChineseNumber.digit($0) != nil }
        let end = skippingSpaces(index + digits.count)
        guard digits.count == 4 || digits.count == 2 && digits.allSatisfy(\.isDecimalDigit),
            self[at: end] == "年"
        else { return nil }
        let year = digits.reduce(0) { $0 * 10 + (ChineseNumber.digit($1) ?? 0) }
        guard digits.count == 2 else { return (year, end + 1) }
        return (year >= 80 ? 1900 + year : 2000 + year, end + 1)
    }

    /// A number of one or two places before one of these words.
    private func unit(
        after start: Int, _ words: [Unicode.Scalar]
    ) -> (value: Int, end: Int)? {
        let start = skippingSpaces(start)
        guard start < scalars.count, let number = ChineseNumber.read(scalars[start...]) else {
            return nil
        }
        let end = skippingSpaces(start + number.length)
        guard let word = self[at: end], words.contains(word) else { return nil }
        return (number.value, end + 1)
    }

    /// `2026-03-01`, `2026.3.1`, `2026/3/1`, `2026_03_01`, `2026 03 01`.
    func separatedDay() -> Match? {
        guard digits(from: index) == 4, let separator = self[at: index + 4],
            Self.separators.contains(separator), !isForeign(index)
        else { return nil }
        let month = digits(from: index + 5)
        let second = index + 5 + month
        guard (1...2).contains(month), self[at: second] == separator else { return nil }
        let day = digits(from: second + 1)
        let end = second + 1 + day
        guard (1...2).contains(day), separator != " " || month == 2 && day == 2,
            !isVersion(from: index, to: end, separator)
        else { return nil }
        return match(
            year: number(index, 4), month: number(index + 5, month), day: number(second + 1, day),
            end: end)
    }

    /// Whether dots go on before or behind: `1.2026.3.1` is no date.
    private func isVersion(from start: Int, to end: Int, _ separator: Unicode.Scalar) -> Bool {
        guard separator == "." else { return false }
        let goesOn = self[at: end] == "." && digits(from: end + 1) > 0
        let wentOn = self[at: start - 1] == "." && self[at: start - 2]?.isDecimalDigit == true
        return goesOn || wentOn
    }

    /// `2026-03`, `2026.3`, `2026_03`; not `2026-3号`, `2026-03-0007`, `2026.3元`.
    func separatedMonth() -> Match? {
        guard digits(from: index) == 4, let separator = self[at: index + 4],
            Self.separators.contains(separator), separator != " ", !isForeign(index)
        else { return nil }
        let month = digits(from: index + 5)
        let end = index + 5 + month
        let goesOn = self[at: end] == separator && digits(from: end + 1) > 0
        guard (1...2).contains(month), !goesOn, !isUnit(at: end), self[at: end] != "号",
            !isVersion(from: index, to: end, separator)
        else { return nil }
        return match(year: number(index, 4), month: number(index + 5, month), day: nil, end: end)
    }

    /// A year alone between separators: `报价 2025.xlsx`.
    func loneYear() -> Match? {
        let end = index + 4
        guard digits(from: index) == 4, isEdge(index - 1), isEdge(end), !isForeign(index),
            !(digits(from: end + 1) > 0 && self[at: end] != " "),
            !(self[at: index - 2]?.isDecimalDigit == true && self[at: index - 1] != " ")
        else { return nil }
        return match(year: number(index, 4), month: nil, day: nil, end: end)
    }

    static let separators: [Unicode.Scalar] = ["-", ".", "/", "_", " "]
}
