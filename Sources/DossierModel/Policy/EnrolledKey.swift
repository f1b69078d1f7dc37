/// A public key that speaks for a person from one day until another.
public struct EnrolledKey: Sendable, Equatable {
    /// The key as OpenSSH writes it, `ssh-ed25519 AAAA…`.
    public var publicKey: PublicKeyText
    /// Its first day.
    public var since: CalendarDate
    /// The day on which it was replaced or its holder left: from then on nothing is signed with it.
    public var until: CalendarDate?

    /// A key from a day on.
    public init(publicKey: PublicKeyText, since: CalendarDate, until: CalendarDate? = nil) {
        self.publicKey = publicKey
        self.since = since
        self.until = until
    }

    /// Whether the key speaks for its holder on that day; not on the day it ended any more.
    public func isValid(on date: CalendarDate) -> Bool {
        since <= date && (until.map { date < $0 } ?? true)
    }

    /// Whether the holder may have signed with it on that day, earlier on the day it ended too.
    public func mayHaveSigned(on date: CalendarDate) -> Bool {
        isValid(on: date) || until == date && since <= date
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
