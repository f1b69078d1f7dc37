/// The initials of a client's name, the last part of its number: `BJCJJTGS` for 北京城建集团公司.
///
/// Between 1 and ``longest`` capital letters and digits, `[A-Z0-9]` (rule NUM-4).
public struct Initials: Hashable, Sendable, CustomStringConvertible {
    /// The most letters and digits that initials may have.
    public static let longest = 64

    /// The letters and digits.
    public let text: String

    /// The letters and digits.
    public var description: String { text }

    /// Takes initials that a person wrote; small letters become capitals.
    ///
    /// Nil unless `text` has 1 to ``longest`` characters, all of them ASCII letters and digits.
    public init?(_ text: String) {
        let scalars = text.unicodeScalars
        let areGood = scalars.allSatisfy { $0.isASCII && $0.properties.isAlphanumeric }
        guard areGood, (1...Self.longest).contains(scalars.count) else { return nil }
        self.text = text.uppercased()
    }

    /// Proposes the initials of a name; a person may overrule them.
    ///
    /// One letter for each Chinese character, by the reading that it has in names of companies
    /// (``ReadingTable``, then ICU's Han-Latin transform). Latin letters lose their diacritics and
    /// stay, digits stay, full-width forms count as plain ones; all else is dropped. What goes
    /// beyond ``longest`` is cut off. Nil when nothing is left.
    public init?(proposedFor name: String) {
        self.init(String(NameReading(of: name).letters.prefix(Self.longest)))
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType == .decimal }
}
