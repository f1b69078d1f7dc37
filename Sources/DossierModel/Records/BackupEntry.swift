/// A backup that was made, and who says that it lies where it should (design §6).
public struct BackupEntry: Sendable, Equatable {
    /// How much of the archive a backup holds.
    public enum Kind: String, Sendable, CaseIterable {
        /// Everything.
        case full
        /// What is new or changed since a full one.
        case incremental
    }

    /// The permanent id.
    public var id: EntryID
    /// How much it holds.
    public var kind: Kind
    /// The name of the file.
    public var name: String
    /// The folder in which it was written.
    public var place: String
    /// SHA-256 of the uncompressed tar.
    public var digest: ContentDigest
    /// The length of the file in bytes.
    public var size: Int
    /// How many files of the archive can be restored with it.
    public var documents: Int
    /// How many bytes these have.
    public var bytes: Int
    /// How many files could not be read and are not in it.
    public var skipped = 0
    /// The full backup without which an incremental one is of no use.
    public var base: EntryID?
    /// When it was made, and by whom.
    public var registered: Registration
    /// That somebody saw it.
    public var confirmed: BackupConfirmation?
    /// When its file was removed for newer ones, and by whom.
    public var removed: Registration?
    /// Makes the commitment unguessable.
    public var salt: Salt

    /// A backup made now.
    public init(
        id: EntryID, kind: Kind, name: String, place: String, digest: ContentDigest, size: Int,
        documents: Int, bytes: Int, base: EntryID? = nil, registered: Registration, salt: Salt
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.place = place
        self.digest = digest
        self.size = size
        self.documents = documents
        self.bytes = bytes
        self.base = base
        self.registered = registered
        self.salt = salt
    }
}

extension BackupEntry {
    /// Whether everything that it should hold is in it.
    public var isComplete: Bool { skipped == 0 }
}

extension BackupEntry: RegisterEntry {
    /// The register that holds it.
    public static let registerKind = RegisterKind.backups

    /// Reads an entry.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        id = try reader.parsed("id") { EntryID($0) }
        kind = try reader.parsed("kind") { Kind(rawValue: $0) }
        name = try reader.string("name")
        self.place = try reader.string("place")
        digest = try reader.parsed("digest") { ContentDigest($0) }
        size = try reader.integer("size", in: 0...)
        documents = try reader.integer("documents", in: 0...)
        bytes = try reader.integer("bytes", in: 0...)
        skipped = try reader.integerIfPresent("skipped", in: 1...) ?? 0
        base = try reader.parsedIfPresent("base") { EntryID($0) }
        registered = try reader.nested("registered")
        confirmed = try reader.nestedIfPresent("confirmed")
        removed = try reader.nestedIfPresent("removed")
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
        builder.add("digest", text: digest)
        builder.add("size", size)
        builder.add("documents", documents)
        builder.add("bytes", bytes)
        builder.add("skipped", skipped == 0 ? nil : skipped)
        builder.add("base", text: base)
        builder.add("registered", registered)
        builder.add("confirmed", confirmed)
        builder.add("removed", removed)
        builder.add("salt", text: salt)
        return builder.value
    }
}
