/// A time of the day, to the minute, such as the end of office hours.
public struct TimeOfDay: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Minutes since midnight, 0…1,439.
    public let minutes: Int

    /// Reads `09:00`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 2], let values = DecimalDigits.values(of: parts),
            values[0] < 24, values[1] < 60
        else { return nil }
        minutes = values[0] * 60 + values[1]
    }

    /// The time at which an hour of the day begins; hours beyond the day are its first or last.
    public init(hour: Int) { minutes = min(max(hour, 0), 23) * 60 }

    /// The second of the day.
    public var secondOfDay: Int { minutes * 60 }

    /// The time as `09:00`.
    public var description: String {
        DecimalDigits.text(minutes / 60, 2) + ":" + DecimalDigits.text(minutes % 60, 2)
    }

    /// Times are ordered as the day brings them.
    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
