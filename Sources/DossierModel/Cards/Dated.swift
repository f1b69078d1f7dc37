/// A value with the day from which it holds, who decided it, and on what evidence.
public struct Dated: Sendable, Equatable {
    /// The value as the card writes it.
    public var value: String
    /// The first day.
    public var since: CalendarDate
    /// Who entered it.
    public var by: StaffID
    /// Why, or the record that proves it; free text of the person.
    public var evidence: String?

    /// A value from a day on.
    public init(value: String, since: CalendarDate, by: StaffID, evidence: String? = nil) {
        self.value = value
        self.since = since
        self.by = by
        self.evidence = evidence
    }
}

extension Dated: JSONRepresentable {
    /// Reads a dated value.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        value = try reader.string("value")
        since = try reader.parsed("since") { CalendarDate($0) }
        by = try reader.parsed("by") { StaffID($0) }
        evidence = try reader.stringIfPresent("evidence")
        try reader.finish()
    }

    /// The dated value as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("value", value)
        builder.add("since", text: since)
        builder.add("by", text: by)
        builder.add("evidence", evidence)
        return builder.value
    }
}
