/// A moment, to the second, with the offset of the clock that told it (RFC 3339).
public struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Seconds since 1970 in universal time, without leap seconds.
    public let seconds: Int64
    /// Seconds that local time is ahead of universal time.
    public let offset: Int

    /// A moment.
    public init(seconds: Int64, offset: Int = 0) {
        self.seconds = seconds
        self.offset = offset
    }

    /// The moment at which a day reaches that second, by a clock with this offset.
    public init(_ date: CalendarDate, secondOfDay: Int = 0, offset: Int) {
        seconds = Int64(date.daysSince1970) * 86_400 + Int64(secondOfDay - offset)
        self.offset = offset
    }

    /// Reads `2026-11-21T09:30:00+08:00` (or `Z`); nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 25,
            let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[10] == UInt8(ascii: "T"),
            let time = Self.numbers(bytes[11..<19], groups: 3), time[0] < 24, time[1] < 60,
            time[2] < 60, let offset = Self.offset(bytes[19...])
        else { return nil }
        self.init(
            date, secondOfDay: time[0] * 3600 + time[1] * 60 + time[2], offset: offset)
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual("Z".utf8) { return 0 }
        guard let sign = bytes.first, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign),
            let parts = numbers(bytes.dropFirst(), groups: 2), parts[0] < 24, parts[1] < 60
        else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (parts[0] * 3600 + parts[1] * 60)
    }

    private static func numbers(_ bytes: ArraySlice<UInt8>, groups: Int) -> [Int]? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == groups, parts.allSatisfy({ $0.count == 2 }) else { return nil }
        return DecimalDigits.values(of: parts)
    }

    /// The day by this moment's own clock.
    public var date: CalendarDate {
        CalendarDate(daysSince1970: Int(Self.floor(seconds + Int64(offset), 86_400)))
    }

    /// The second of that day, 0…86,399.
    public var secondOfDay: Int {
        let local = seconds + Int64(offset)
        return Int(local - Self.floor(local, 86_400) * 86_400)
    }

    /// The same moment by a clock with another offset.
    public func at(offset: Int) -> Timestamp { Timestamp(seconds: seconds, offset: offset) }

    /// The moment in RFC 3339, with seconds and a numeric offset.
    public var description: String {
        let minutes = abs(offset) / 60
        let zone = [minutes / 60, minutes % 60].map { DecimalDigits.text($0, 2) }
        let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
        return "\(date)T\(time.map { DecimalDigits.text($0, 2) }.joined(separator: ":"))"
            + (offset < 0 ? "-" : "+") + zone.joined(separator: ":")
    }

    /// Moments are ordered by time, whatever clock told them.
    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
    }
}
