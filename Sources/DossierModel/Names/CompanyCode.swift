/// The abbreviation of the company at the head of every number, such as TF (rule NUM-4).
public struct CompanyCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The code itself.
    public let description: String

    /// Reads a code; nil unless it is one to eight letters A–Z.
    public init?(_ text: String) {
        guard (1...8).contains(text.utf8.count), LatinCapitals.onlyLetters(text) else { return nil }
        description = text
    }

    /// Codes are ordered as texts.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
