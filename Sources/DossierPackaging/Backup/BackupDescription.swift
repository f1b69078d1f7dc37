public import DossierModel

/// What a backup says of itself in `backup.json`, the second file of its tar.
public struct BackupDescription: Sendable, Equatable {
    /// The full backup on which an incremental one stands.
    public struct Base: Sendable, Equatable {
        /// The name of its bag.
        public var name: String
        /// The digest of its tar.
        public var digest: ContentDigest

        /// A full backup.
        public init(name: String, digest: ContentDigest) {
            self.name = name
            self.digest = digest
        }
    }

    /// What tells such a file from that of a package.
    public static let kind = "backup"
    /// Where it lies in the bag.
    public static let path: RelativePath = "backup.json"
    /// Where the list of everything lies in the bag.
    public static let inventory: RelativePath = "inventory.jsonl"

    /// The name of the bag.
    public var name: String
    /// The archive.
    public var archive: PackageDescription.Origin
    /// How much it holds.
    public var extent: BackupEntry.Kind
    /// When it was begun.
    public var made: Timestamp
    /// How many events the ledger had.
    public var events: Int
    /// The full backup that is needed besides.
    public var base: Base?
    /// Whether it holds earlier packages, not only their digests.
    public var withPackages: Bool

    /// A description.
    public init(
        name: String, archive: PackageDescription.Origin, extent: BackupEntry.Kind,
        made: Timestamp, events: Int, base: Base? = nil, withPackages: Bool
    ) {
        self.name = name
        self.archive = archive
        self.extent = extent
        self.made = made
        self.events = events
        self.base = base
        self.withPackages = withPackages
    }
}

extension BackupDescription: JSONRepresentable {
    /// Reads `backup.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        _ = try reader.parsed("kind") { $0 == Self.kind ? $0 : nil }
        name = try reader.string("name")
        archive = try reader.nested("archive")
        extent = try reader.parsed("extent") { BackupEntry.Kind(rawValue: $0) }
        made = try reader.parsed("made") { Timestamp($0) }
        events = try reader.integer("events", in: 0...)
        base = try reader.nestedIfPresent("base")
        guard (base == nil) == (extent == .full) else { throw reader.fault("base") }
        withPackages = try reader.bool("withPackages", default: false)
        try reader.finish()
    }

    /// The description as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("kind", Self.kind)
        builder.add("name", name)
        builder.add("archive", archive)
        builder.add("extent", extent.rawValue)
        builder.add("made", text: made)
        builder.add("events", events)
        builder.add("base", base)
        builder.add("withPackages", ifTrue: withPackages)
        return builder.value
    }
}

extension BackupDescription.Base: JSONRepresentable {
    /// Reads what an incremental backup stands on.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        name = try reader.string("name")
        digest = try reader.parsed("digest") { ContentDigest($0) }
        try reader.finish()
    }

    /// What an incremental backup stands on as JSON.
    public var json: JSONValue {
        ["name": .string(name), "digest": .string(digest.description)]
    }
}
