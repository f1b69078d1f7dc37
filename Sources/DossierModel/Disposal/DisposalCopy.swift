/// A copy elsewhere that may still hold an item of a list (rule DES-4).
public struct DisposalCopy: Sendable, Equatable {
    /// What kind of copy: of the register of copies, or a package of the archive's own.
    public var kind: CopyKind
    /// Its entry in the register of copies; nil for a package in the archive's own folder.
    public var entry: EntryID?
    /// What it is called.
    public var name: String
    /// Who has it.
    public var holder: String
    /// Where.
    public var place: String
    /// By when it is to be gone.
    public var expires: CalendarDate?
    /// How it went; nil while it is there.
    public var gone: Gone?

    /// That a copy is gone.
    public struct Gone: Sendable, Equatable {
        /// How a copy goes.
        public enum Way: String, Sendable, CaseIterable {
            /// Its last day is over and its holder removed it.
            case expired
            /// It was replaced by one without the items.
            case rewritten
            /// It was destroyed.
            case destroyed
            /// Its holder said in writing that the items are gone.
            case confirmed
        }

        /// How it went.
        public var way: Way
        /// Who entered it, and when.
        public var registered: Registration
        /// The record that proves it.
        public var evidence: RecordID?

        /// That it is gone.
        public init(_ way: Way, registered: Registration, evidence: RecordID? = nil) {
            self.way = way
            self.registered = registered
            self.evidence = evidence
        }
    }

    /// A copy that is there.
    public init(
        kind: CopyKind, entry: EntryID? = nil, name: String, holder: String, place: String,
        expires: CalendarDate? = nil
    ) {
        self.kind = kind
        self.entry = entry
        self.name = name
        self.holder = holder
        self.place = place
        self.expires = expires
    }

    /// Whether another one tells of the same copy.
    public func isSame(as other: DisposalCopy) -> Bool {
        entry != nil || other.entry != nil ? entry == other.entry : name == other.name
    }
}

extension DisposalCopy: JSONRepresentable {
    /// Reads a copy.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        kind = try reader.parsed("kind") { CopyKind(rawValue: $0) }
        entry = try reader.parsedIfPresent("entry") { EntryID($0) }
        name = try reader.string("name")
        holder = try reader.string("holder")
        self.place = try reader.string("place")
        expires = try reader.parsedIfPresent("expires") { CalendarDate($0) }
        gone = try reader.nestedIfPresent("gone")
        try reader.finish()
    }

    /// The copy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("kind", kind.rawValue)
        builder.add("entry", text: entry)
        builder.add("name", name)
        builder.add("holder", holder)
        builder.add("place", place)
        builder.add("expires", text: expires)
        builder.add("gone", gone)
        return builder.value
    }
}

extension DisposalCopy.Gone: JSONRepresentable {
    /// Reads how a copy went.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        way = try reader.parsed("way") { Way(rawValue: $0) }
        registered = try reader.nested("registered")
        evidence = try reader.parsedIfPresent("evidence") { RecordID($0) }
        try reader.finish()
    }

    /// How it went, as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("way", way.rawValue)
        builder.add("registered", registered)
        builder.add("evidence", text: evidence)
        return builder.value
    }
}
