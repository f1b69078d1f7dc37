/// The number of a dossier: company, department, grade and month of set-up, initials (rule NUM-4).
///
/// `TF-S-A-201208-BJCJJTGS`. Its grade letter is the grade at set-up; the number never changes with
/// the grade and is never given again (design §3.2).
public struct ClientNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The company's code, such as TF.
    public let company: CompanyCode
    /// The letter of the holding department.
    public let department: DepartmentCode
    /// The letter of the grade at set-up.
    public let grade: GradeCode
    /// The month in which the dossier was set up.
    public let setUp: YearMonth
    /// The client's initials, with the digit of a tie behind them where there is one.
    public let abbreviation: String

    /// A number of these parts; nil when the abbreviation is not 1…64 of A–Z and 0–9.
    public init?(
        company: CompanyCode, department: DepartmentCode, grade: GradeCode, setUp: YearMonth,
        abbreviation: String
    ) {
        guard (1...64).contains(abbreviation.utf8.count), LatinCapitals.only(abbreviation) else {
            return nil
        }
        self.company = company
        self.department = department
        self.grade = grade
        self.setUp = setUp
        self.abbreviation = abbreviation
    }

    /// Reads a number; nil when it does not have the five parts.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let company = CompanyCode(parts[0]),
            let department = DepartmentCode(parts[1]), let grade = GradeCode(parts[2]),
            parts[3].utf8.count == 6,
            let month = YearMonth("\(parts[3].prefix(4))-\(parts[3].suffix(2))")
        else { return nil }
        self.init(
            company: company, department: department, grade: grade, setUp: month,
            abbreviation: parts[4])
    }

    /// The five parts with hyphens.
    public var description: String {
        "\(company)-\(department)-\(grade)-\(setUp.sixDigits)-\(abbreviation)"
    }

    /// Numbers are ordered as texts.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
