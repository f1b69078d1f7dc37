public import DossierModel

/// The events that a package tells: from its predecessor's end to the month's (design §6).
///
/// The contents of a package are a function of its range, so the same range gives the same bytes.
public struct PackageRange: Sendable, Hashable {
    /// The first event.
    public let first: Int
    /// The last event.
    public let last: Int

    /// A range; nil when it has no event.
    public init?(first: Int, last: Int) {
        guard first >= 0, first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// Whether an event is told.
    public func contains(_ sequence: Int) -> Bool { first <= sequence && sequence <= last }

    /// How many events there are.
    public var count: Int { last - first + 1 }
}

extension PackageRange: JSONRepresentable {
    /// Reads `{"first": …, "last": …}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        first = try reader.integer("first", in: 0...)
        last = try reader.integer("last", in: first...)
        try reader.finish()
    }

    /// The range as JSON.
    public var json: JSONValue {
        ["first": .integer(Int64(first)), "last": .integer(Int64(last))]
    }
}
