public import DossierModel

/// The cover list 移交单 that lies beside packages handed over (rule STO-12).
///
/// It is no proof: what it says is compared with the packages, which prove themselves.
public struct HandOffCover: Sendable, Equatable {
    /// The id of the hand-over in the register of copies.
    public var id: EntryID
    /// The archive.
    public var archive: ArchiveID
    /// Who is to have the packages.
    public var holder: String
    /// When they were handed over, and by whom.
    public var sent: Registration
    /// By when they are to be given back or destroyed.
    public var expires: CalendarDate?
    /// What is handed over.
    public var items: [HandOffItem]
    /// How many events the ledger had, by the checkpoint beside.
    public var checkpoint: Int

    /// A cover list.
    public init(
        id: EntryID, archive: ArchiveID, holder: String, sent: Registration,
        expires: CalendarDate?, items: [HandOffItem], checkpoint: Int
    ) {
        self.id = id
        self.archive = archive
        self.holder = holder
        self.sent = sent
        self.expires = expires
        self.items = items
        self.checkpoint = checkpoint
    }

    /// The name of the file of a hand-over.
    public static func name(_ id: EntryID) -> RelativePath {
        RelativePath(name: Array("\(prefix)\(id)\(suffix)".utf8)) ?? "_"
    }

    /// Whether a file bears the name of a cover list.
    static func isName(_ name: [UInt8]) -> Bool {
        let text = String(decoding: name, as: UTF8.self)
        return text.hasPrefix(prefix) && text.hasSuffix(suffix)
    }

    private static let prefix = "移交单-"
    private static let suffix = ".json"
}

extension HandOffCover: JSONRepresentable {
    /// Reads a cover list.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        id = try reader.parsed("id") { EntryID($0) }
        archive = try reader.parsed("archive") { ArchiveID($0) }
        holder = try reader.string("holder")
        sent = try reader.nested("sent")
        expires = try reader.parsedIfPresent("expires") { CalendarDate($0) }
        items = try reader.filledList("items")
        checkpoint = try reader.integer("checkpoint", in: 0...)
        try reader.finish()
    }

    /// The cover list as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("id", text: id)
        builder.add("archive", text: archive)
        builder.add("holder", holder)
        builder.add("sent", sent)
        builder.add("expires", text: expires)
        builder.add("items", list: items)
        builder.add("checkpoint", checkpoint)
        return builder.value
    }
}
