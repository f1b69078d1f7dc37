/// To what a hold reaches: whole dossiers, single records, or what a query finds; the union of them.
///
/// A hold of a dossier reaches every record of it, also those registered later (rule RET-6).
public struct HoldScope: Sendable, Equatable {
    /// The dossiers, by their numbers; an alias is the same dossier.
    public var numbers: [ClientNumber]
    /// The records.
    public var records: [RecordID]
    /// What else it reaches, by what it is.
    public var query: HoldQuery?

    /// A scope; one part at least must be filled before it is written.
    public init(
        numbers: [ClientNumber] = [], records: [RecordID] = [], query: HoldQuery? = nil
    ) {
        self.numbers = numbers
        self.records = records
        self.query = query
    }

    /// Whether it reaches anything at all.
    public var isEmpty: Bool { numbers.isEmpty && records.isEmpty && query == nil }

    /// Whether it reaches a record.
    public func reaches(_ subject: HeldSubject) -> Bool {
        if !subject.numbers.isDisjoint(with: numbers) { return true }
        if let record = subject.record, records.contains(record) { return true }
        return query?.finds(subject) ?? false
    }
}

extension HoldScope: JSONRepresentable {
    /// Reads a scope.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        numbers = try reader.parsedList("numbers") { ClientNumber($0) }
        records = try reader.parsedList("records") { RecordID($0) }
        query = try reader.nestedIfPresent("query")
        try reader.finish()
        guard !isEmpty else { throw JSONFault(.badValue, pointer: place, detail: "scope") }
    }

    /// The scope as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("numbers", numbers.map(\.description))
        builder.add("records", records.map(\.description))
        builder.add("query", query)
        return builder.value
    }
}
