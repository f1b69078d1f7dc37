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

    /// How much there was to be backed up, as the walk before it found it.
    public struct Plan: Sendable, Equatable {
        /// How many files can be restored with it.
        public var files: Int
        /// How many bytes they have.
        public var bytes: Int64

        /// A plan.
        public init(files: Int, bytes: Int64) {
            self.files = files
            self.bytes = bytes
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
    /// How much there was; what was restored may be less, where something could not be read.
    public var plan: Plan?
    /// Whether it holds earlier packages, not only their digests.
    public var withPackages: Bool

    /// A description.
    public init(
        name: String, archive: PackageDescription.Origin, extent: BackupEntry.Kind,
        made: Timestamp, events: Int, base: Base? = nil, plan: Plan? = nil, withPackages: Bool
    ) {
        self.name = name
        self.archive = archive
        self.extent = extent
        self.made = made
        self.events = events
        self.base = base
        self.plan = plan
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
        plan = try reader.nestedIfPresent("plan")
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
        builder.add("plan", plan)
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

extension BackupDescription.Plan: JSONRepresentable {
    /// Reads how much there was.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        files = try reader.integer("files", in: 0...)
        bytes = Int64(try reader.integer("bytes", in: 0...))
        try reader.finish()
    }

    /// How much there was as JSON.
    public var json: JSONValue {
        ["bytes": .integer(bytes), "files": .integer(Int64(files))]
    }
}
