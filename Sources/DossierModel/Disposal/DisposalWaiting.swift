/// The time between approval and destruction, in which everybody may still object.
public struct DisposalWaiting: Sendable, Equatable {
    /// The usual time, in days.
    public static let usual = 30
    /// The shortest, in days.
    public static let shortest = 7

    /// Its first day.
    public var since: CalendarDate
    /// The first day on which the items may be counted and destroyed.
    public var until: CalendarDate

    /// A time of so many days.
    public init(since: CalendarDate, days: Int) {
        self.since = since
        until = since.adding(days: days)
    }
}

extension DisposalWaiting: JSONRepresentable {
    /// Reads a waiting period.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        since = try reader.parsed("since") { CalendarDate($0) }
        until = try reader.parsed("until") { CalendarDate($0) }
        try reader.finish()
    }

    /// The waiting period as JSON.
    public var json: JSONValue {
        ["since": .string(since.description), "until": .string(until.description)]
    }
}
