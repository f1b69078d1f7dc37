/// A hold 冻结(暂停处置): a named case for which nothing that it reaches may be destroyed, whatever
/// the schedule says (rule RET-6).
public struct HoldEntry: Sendable, Equatable {
    /// The permanent id.
    public var id: EntryID
    /// The name of the case, such as `华美诉本公司（2026）京0105民初1234号`.
    public var title: String
    /// Why nothing may go.
    public var reason: String
    /// Who demands it: a court, an authority, the management.
    public var authority: String
    /// What it reaches.
    public var scope: HoldScope
    /// The first day on which it holds.
    public var since: CalendarDate
    /// The last day on which it holds; nil: until it is released.
    public var until: CalendarDate?
    /// Who laid it and when: it holds from that moment on, for delay would do harm.
    public var registered: Registration
    /// How the approval of it stands; it holds meanwhile.
    public var approvals: [ApprovalSignature] = []
    /// Its release, once somebody asked for it.
    public var release: HoldRelease?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A hold laid now.
    public init(
        id: EntryID, title: String, reason: String, authority: String, scope: HoldScope,
        since: CalendarDate, until: CalendarDate? = nil, registered: Registration, salt: Salt
    ) {
        self.id = id
        self.title = title
        self.reason = reason
        self.authority = authority
        self.scope = scope
        self.since = since
        self.until = until
        self.registered = registered
        self.salt = salt
    }

    /// Whether it is in force on a day.
    public func isInForce(on day: CalendarDate) -> Bool {
        since <= day && (until.map { day <= $0 } ?? true) && release?.at == nil
    }

    /// The digest that people sign who release it: of the hold as it was laid, and of why it goes.
    public func releaseDigest(reason: String) -> ContentDigest {
        Commitment.digest(
            of: [
                "hold": .string(id.description), "reason": .string(reason),
                "scope": scope.json,
            ])
    }
}

extension HoldEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.holds

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        title = try reader.string("title")
        reason = try reader.string("reason")
        authority = try reader.string("authority")
        scope = try reader.nested("scope")
        since = try reader.parsed("since") { CalendarDate($0) }
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        registered = try reader.nested("registered")
        approvals = try reader.list("approvals")
        release = try reader.nestedIfPresent("release")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("title", title)
        builder.add("reason", reason)
        builder.add("authority", authority)
        builder.add("scope", scope)
        builder.add("since", text: since)
        builder.add("until", text: until)
        builder.add("registered", registered)
        builder.add("approvals", list: approvals)
        builder.add("release", release)
        builder.add("salt", text: salt)
        return builder.value
    }
}
