/// The number of a record inside its volume, such as `2026-02-0007` (design §3.7).
///
/// Year, category number and serial; the serial counts per volume over all categories and stays when
/// the category is corrected, so it alone is unique in the volume.
public struct ItemNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year of the volume.
    public let year: Int
    /// The category, 1…99.
    public let category: Int
    /// The serial in the volume, from 1.
    public let serial: Int

    /// A number of these parts; nil when one is out of range.
    public init?(year: Int, category: Int, serial: Int) {
        guard (1...9999).contains(year), (1...99).contains(category),
            (1...99_999_999).contains(serial)
        else { return nil }
        self.year = year
        self.category = category
        self.serial = serial
    }

    /// Reads a number; nil unless it has the three parts.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count >= 4,
            parts[2].count == 4 || parts[2].first != UInt8(ascii: "0"),
            let numbers = DecimalDigits.values(of: parts)
        else { return nil }
        self.init(year: numbers[0], category: numbers[1], serial: numbers[2])
    }

    /// The number as it is written on a sheet.
    public var description: String {
        "\(DecimalDigits.text(year, 4))-\(DecimalDigits.text(category, 2))-"
            + DecimalDigits.text(serial, 4)
    }

    /// Numbers are ordered by year, category and serial (rule NUM-13).
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.category, left.serial) < (right.year, right.category, right.serial)
    }
}
