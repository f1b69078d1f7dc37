/// Dates as people write them in tables: `2012-08`, `2012/8/1`, `2012年8月`, `20120815`, `2012`.
public enum DateText {
    /// Reads a date; nil for a text that is none, or that could be two.
    ///
    /// The year comes first and has four digits. A time of midnight behind it, as spreadsheets write,
    /// is passed over.
    public static func parse(_ text: String) -> PartialDate? {
        var text = FoldedText(text.trimmed).scalars[...]
        for midnight in [" 00:00:00", " 0:00:00", " 00:00", " 0:00"] where text.ends(with: midnight)
        {
            text = text.dropLast(midnight.count)
        }
        if text.allSatisfy(\.isDecimalDigit) { return compact(text) }
        return separated(text)
    }

    private static func compact(_ digits: ArraySlice<Unicode.Scalar>) -> PartialDate? {
        let (year, rest) = (digits.prefix(4), digits.dropFirst(4))
        switch digits.count {
        case 4: return date([year])
        case 6: return date([year, rest])
        case 8: return date([year, rest.prefix(2), rest.dropFirst(2)])
        default: return nil
        }
    }

    private static func separated(_ text: ArraySlice<Unicode.Scalar>) -> PartialDate? {
        let marks = text.filter { !$0.isDecimalDigit && $0 != " " }
        guard ["-", "--", "/", "//", ".", "..", "年", "年月", "年月日", "年月号"].contains(string(marks))
        else {
            return nil
        }
        let parts = text.split { !$0.isDecimalDigit }
        let isChinese = marks.first == "年"
        guard parts.count == (isChinese ? marks.count : marks.count + 1) || isLax(parts, marks),
            parts.first?.count == 4
        else { return nil }
        return date(parts)
    }

    /// `2012年8月1` without the last 日.
    private static func isLax(
        _ parts: [ArraySlice<Unicode.Scalar>], _ marks: [Unicode.Scalar]
    ) -> Bool {
        string(marks) == "年月" && parts.count == 3
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The date of these runs of digits: a year, and perhaps month and day.
    private static func date(_ parts: [ArraySlice<Unicode.Scalar>]) -> PartialDate? {
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.count <= $1 }),
            let numbers = DecimalDigits.values(of: parts.map { $0.map { UInt8($0.value) } })
        else { return nil }
        let texts = zip(numbers, widths).map { DecimalDigits.text($0, $1) }
        return PartialDate(texts.joined(separator: "-"))
    }
}
