/// The year that a folder of an import is called by.
public enum YearFromPath {
    /// The year of the innermost folder that is called by one: `2025`, `2025年`, `2025年度`.
    ///
    /// - Parameter folders: The names of the folders from the outermost to the innermost, without
    ///   the file's own name.
    /// - Returns: nil where no folder is called by a year.
    public static func year(of folders: [String]) -> Int? {
        folders.reversed().lazy.compactMap(year(ofFolder:)).first
    }

    private static func year(ofFolder name: String) -> Int? {
        let scalars = FoldedText(name.trimmed).scalars
        let digits = scalars.prefix { ChineseNumber.digit($0) != nil }
        let word = String(String.UnicodeScalarView(scalars[digits.count...])).trimmed
        guard digits.count == 4, ["", "年", "年度"].contains(word) else { return nil }
        let year = digits.reduce(0) { $0 * 10 + (ChineseNumber.digit($1) ?? 0) }
        return DateScan.years.contains(year) ? year : nil
    }
}
