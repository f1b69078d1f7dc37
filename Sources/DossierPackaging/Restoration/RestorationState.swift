public import DossierModel

/// That an archive was restored and is not in use yet; while this file lies there nobody writes
/// (design §4).
public struct RestorationState: Sendable, Equatable {
    /// A head of the ledger that is known and may be lost.
    public struct Head: Sendable, Equatable {
        /// How many events it covers.
        public var size: Int
        /// The root of their tree.
        public var root: ContentDigest

        /// A head.
        public init(size: Int, root: ContentDigest) {
            self.size = size
            self.root = root
        }
    }

    /// Where it lies below the root.
    public static let path: RelativePath = "_archive/work/restored.json"

    /// From what it was restored: the names of the bags.
    public var sources: [String]
    /// When.
    public var at: Timestamp
    /// How many events the ledger has.
    public var events: Int
    /// The newest head that is known of the ledger as it was.
    public var newest: Head?
    /// The newest epoch that is known of the archive, behind which the next one begins.
    public var epoch: Int?
    /// Whether nobody could say what was destroyed since: a person said that nothing newer is left.
    public var isNewestKnown = false
    /// Records whose destruction was repeated.
    public var destroyed: [RecordID] = []
    /// Holds that were carried over.
    public var holds: [EntryID] = []
    /// Whether it is a copy for evidence, which is never used as an archive.
    public var isEvidence: Bool

    /// A restoration.
    public init(sources: [String], at: Timestamp, events: Int, isEvidence: Bool) {
        self.sources = sources
        self.at = at
        self.events = events
        self.isEvidence = isEvidence
    }
}

extension RestorationState: JSONRepresentable {
    /// Reads `restored.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        sources = try reader.strings("sources")
        at = try reader.parsed("at") { Timestamp($0) }
        events = try reader.integer("events", in: 0...)
        newest = try reader.nestedIfPresent("newest")
        epoch = try reader.integerIfPresent("epoch", in: 1...999_999_998)
        isNewestKnown = try reader.bool("newestKnown", default: false)
        destroyed = try reader.parsedList("destroyed") { RecordID($0) }
        holds = try reader.parsedList("holds") { EntryID($0) }
        isEvidence = try reader.bool("evidence", default: false)
        try reader.finish()
    }

    /// The state as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("sources", sources)
        builder.add("at", text: at)
        builder.add("events", events)
        builder.add("newest", newest)
        builder.add("epoch", epoch)
        builder.add("newestKnown", ifTrue: isNewestKnown)
        builder.add("destroyed", destroyed.map(\.description))
        builder.add("holds", holds.map(\.description))
        builder.add("evidence", ifTrue: isEvidence)
        return builder.value
    }
}

extension RestorationState.Head: JSONRepresentable {
    /// Reads a head.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        size = try reader.integer("size", in: 1...)
        root = try reader.parsed("root") { ContentDigest($0) }
        try reader.finish()
    }

    /// The head as JSON.
    public var json: JSONValue {
        ["root": .string(root.description), "size": .integer(Int64(size))]
    }
}
