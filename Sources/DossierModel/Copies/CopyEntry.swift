/// A copy that left the tree, as `registers/copies/<year>.json` keeps it (rules PEN-5, STO-12).
public struct CopyEntry: Sendable, Equatable {
    /// The permanent id.
    public var id: EntryID
    /// What kind of copy.
    public var kind: CopyKind
    /// What it is called: a file, a medium, an occasion.
    public var name: String
    /// Where it is.
    public var place: String
    /// Who has it.
    public var holder: String
    /// By when it is to be given back or destroyed.
    public var expires: CalendarDate?
    /// Until when it must not be destroyed.
    public var retainUntil: CalendarDate?
    /// What is known of it.
    public var state: CopyState
    /// SHA-256 of the file as it is stored; nil where it is no single file.
    public var digest: ContentDigest?
    /// For whom it is encrypted; empty for a plain copy.
    public var recipients: [Recipient]
    /// What it holds, by reference.
    public var contents: [CopyContent]
    /// The disposal lists whose items its holder took out of it.
    public var cleared: [EntryID] = []
    /// What its holder signed.
    public var receipt: CopyReceipt?
    /// When it was made, and by whom.
    public var registered: Registration
    /// When something was learned of it last, and by whom.
    public var changed: Registration?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A copy that is out there.
    public init(
        id: EntryID, kind: CopyKind, name: String, place: String, holder: String,
        registered: Registration, salt: Salt
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.place = place
        self.holder = holder
        self.registered = registered
        self.salt = salt
        state = .outstanding
        recipients = []
        contents = []
    }

    /// What is known of it on a day: a copy out there is expired behind its last day.
    public func state(on day: CalendarDate) -> CopyState {
        guard state == .outstanding || state == .confirmed, let expires, expires < day else {
            return state
        }
        return .expired
    }

    /// Whether it may still hold a version of a document; of a copy whose content nobody wrote down
    /// it is not known, so it may.
    public func mayHold(_ record: Record, _ version: RecordVersion) -> Bool {
        guard state.isHeld else { return false }
        if let list = record.tombstone?.list, cleared.contains(where: { $0.description == list }) {
            return false
        }
        guard !contents.isEmpty else { return version.seen <= registered.at }
        return contents.contains { content in
            // A backup holds the tree as it is; what was handed on or restored later may be older, and
            // so may the packages in a backup.
            if kind == .backup, content.month == nil, let tombstone = record.tombstone,
                tombstone.at < registered.at
            {
                return false
            }
            return content.mayHold(record, version, made: registered.at)
        }
    }
}

extension Sequence<CopyEntry> {
    /// The copies that may still hold a version of a document, for whoever has to destroy it.
    ///
    /// A copy of which nobody confirmed that it is gone is among them, expired or not.
    public func holding(_ record: Record, _ version: RecordVersion) -> [CopyEntry] {
        filter { $0.mayHold(record, version) }
    }
}

extension CopyEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.copies

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        kind = try reader.parsed("kind") { CopyKind(rawValue: $0) }
        name = try reader.string("name")
        self.place = try reader.string("place")
        holder = try reader.string("holder")
        expires = try reader.parsedIfPresent("expires") { CalendarDate($0) }
        retainUntil = try reader.parsedIfPresent("retainUntil") { CalendarDate($0) }
        state = try reader.choice("state", default: .outstanding)
        digest = try reader.parsedIfPresent("digest") { ContentDigest($0) }
        recipients = try reader.parsedList("recipients") { Recipient($0) }
        contents = try reader.list("contents")
        cleared = try reader.parsedList("cleared") { EntryID($0) }
        receipt = try reader.nestedIfPresent("receipt")
        registered = try reader.nested("registered")
        changed = try reader.nestedIfPresent("changed")
        salt = try reader.parsed("salt") { Salt($0) }
        try reader.finish()
    }

    /// The entry as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("id", text: id)
        builder.add("kind", kind.rawValue)
        builder.add("name", name)
        builder.add("place", place)
        builder.add("holder", holder)
        builder.add("expires", text: expires)
        builder.add("retainUntil", text: retainUntil)
        if state != .outstanding { builder.add("state", state.rawValue) }
        builder.add("digest", text: digest)
        builder.add("recipients", recipients.map(\.description))
        if !contents.isEmpty { builder.add("contents", .array(contents.map(\.json))) }
        builder.add("cleared", cleared.map(\.description))
        builder.add("receipt", receipt)
        builder.add("registered", registered)
        builder.add("changed", changed)
        builder.add("salt", text: salt)
        return builder.value
    }
}
