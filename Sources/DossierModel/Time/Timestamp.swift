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
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(bytes),
            let hour = DecimalDigits.value(bytes, 11..<13), hour < 24,
            let minute = DecimalDigits.value(bytes, 14..<16), minute < 60,
            let second = DecimalDigits.value(bytes, 17..<19), second < 60,
            let offset = Self.offset(bytes)
        else { return nil }
        self.init(date, secondOfDay: (hour * 60 + minute) * 60 + second, offset: offset)
    }

    private static func offset(_ bytes: [UInt8]) -> Int? {
        if bytes.count == 20 { return bytes[19] == UInt8(ascii: "Z") ? 0 : nil }
        let isWest = bytes[19] == UInt8(ascii: "-")
        guard isWest || bytes[19] == UInt8(ascii: "+"), bytes[22] == UInt8(ascii: ":"),
            let hours = DecimalDigits.value(bytes, 20..<22), hours < 24,
            let minutes = DecimalDigits.value(bytes, 23..<25), minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 60 + minutes) * 60
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
        var output: [UInt8] = []
        output.reserveCapacity(25)
        date.append(to: &output)
        let minutes = abs(offset) / 60
        let parts: [(UInt8, Int)] = [
            (UInt8(ascii: "T"), secondOfDay / 3600), (UInt8(ascii: ":"), secondOfDay / 60 % 60),
            (UInt8(ascii: ":"), secondOfDay % 60),
            (UInt8(ascii: offset < 0 ? "-" : "+"), minutes / 60),
            (UInt8(ascii: ":"), minutes % 60),
        ]
        for (mark, number) in parts {
            output.append(mark)
            DecimalDigits.append(number, 2, to: &output)
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Moments are ordered by time, whatever clock told them.
    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
    }
}
