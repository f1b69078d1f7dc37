/// A public key that speaks for a person between two days.
public struct EnrolledKey: Sendable, Equatable {
    /// The key as OpenSSH writes it, `ssh-ed25519 AAAA…`.
    public var publicKey: PublicKeyText
    /// Its first day.
    public var since: CalendarDate
    /// Its last day, where it was replaced or its holder has left.
    public var until: CalendarDate?

    /// A key from a day on.
    public init(publicKey: PublicKeyText, since: CalendarDate, until: CalendarDate? = nil) {
        self.publicKey = publicKey
        self.since = since
        self.until = until
    }

    /// Whether the key speaks for its holder on that day.
    public func isValid(on date: CalendarDate) -> Bool {
        since <= date && (until.map { date <= $0 } ?? true)
    }
}

extension EnrolledKey: JSONRepresentable {
    /// Reads a key.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        publicKey = try reader.parsed("key") { PublicKeyText($0) }
        since = try reader.parsed("since") { CalendarDate($0) }
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        try reader.finish()
    }

    /// The key as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("key", text: publicKey)
        builder.add("since", text: since)
        builder.add("until", text: until)
        return builder.value
    }
}
