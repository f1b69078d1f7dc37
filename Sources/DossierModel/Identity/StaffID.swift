/// The opaque number of a person on the staff, such as `p0007`.
///
/// The ledger names people by it alone; who that is stands in `staff.json` (design §4).
public struct StaffID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The letter p and at least four digits.
    public let description: String

    /// Reads an id; nil unless it is `p` with four to nine digits.
    public init?(_ text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "p"), (4...9).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        description = text
    }

    /// The id with that serial number, counted from 1.
    public init(serial: Int) {
        let digits = String(serial)
        description = "p" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The serial number in the id.
    public var serial: Int { Int(description.dropFirst()) ?? 0 }

    /// Ids are ordered by their serial number.
    public static func < (left: Self, right: Self) -> Bool { left.serial < right.serial }
}
