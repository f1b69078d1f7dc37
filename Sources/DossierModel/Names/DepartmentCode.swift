/// The letter of a department, such as S for 市场部 (rule NUM-2).
public struct DepartmentCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The code itself.
    public let description: String

    /// Reads a code; nil unless it is one letter A–Z.
    public init?(_ text: String) {
        guard (1...1).contains(text.utf8.count), LatinCapitals.onlyLetters(text) else { return nil }
        description = text
    }

    /// A code written in the program itself; a wrong letter is a fault of the program.
    init(known letter: Unicode.Scalar) {
        precondition(("A"..."Z").contains(letter), "no letter of a department")
        description = String(letter)
    }

    /// Codes are ordered as texts.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
