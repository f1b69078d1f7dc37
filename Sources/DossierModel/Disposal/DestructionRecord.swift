/// The record of a destruction 销毁清册 with its certificate: what was destroyed, why, by whom and before
/// whom, kept for ever (records.md §5.3; 79号令 18).
public struct DestructionRecord: Sendable, Equatable {
    /// The number of the certificate, such as `XH-2037-0001`.
    public var number: String
    /// The archive.
    public var archive: ArchiveID
    /// The company's name, for whoever reads it without the archive.
    public var company: String
    /// Whether the archive is for practice.
    public var isSandbox: Bool
    /// The list as it was closed, with everything that was decided about it.
    public var list: DisposalList
    /// The digest that everybody signed.
    public var digest: ContentDigest
    /// The digest of the record before it; nil for the archive's first.
    public var previous: ContentDigest?
    /// What must be said of it honestly: what unlinking leaves, and what the tombstones cannot keep out.
    public var statements: [String]

    /// The record of a list that was closed.
    public init(
        number: String, archive: ArchiveID, company: String, isSandbox: Bool, list: DisposalList,
        previous: ContentDigest?, statements: [String]
    ) {
        self.number = number
        self.archive = archive
        self.company = company
        self.isSandbox = isSandbox
        self.list = list
        digest = list.digest
        self.previous = previous
        self.statements = statements
    }
}

extension DestructionRecord: JSONRepresentable {
    /// Reads a record.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        number = try reader.string("number")
        archive = try reader.parsed("archive") { ArchiveID($0) }
        company = try reader.string("company")
        isSandbox = try reader.bool("sandbox", default: false)
        list = try reader.nested("list")
        digest = try reader.parsed("digest") { ContentDigest($0) }
        previous = try reader.parsedIfPresent("previous") { ContentDigest($0) }
        statements = try reader.strings("statements")
        try reader.finish()
    }

    /// The record as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("number", number)
        builder.add("archive", text: archive)
        builder.add("company", company)
        builder.add("sandbox", ifTrue: isSandbox)
        builder.add("list", list)
        builder.add("digest", text: digest)
        builder.add("previous", text: previous)
        builder.add("statements", statements)
        return builder.value
    }
}
