public import DossierModel

/// One line of the hand-over list: one version of a document, or one sheet of paper.
public struct HandOverItem: Sendable, Equatable {
    /// The dossier's number.
    public var number: ClientNumber
    /// The year of the volume.
    public var year: Int
    /// The dossier.
    public var dossier: DossierID
    /// The record.
    public var record: RecordID
    /// Which version of the document; nil for paper alone.
    public var version: Int?
    /// The item number.
    public var item: ItemNumber
    /// The title.
    public var title: String
    /// The number of the category.
    public var category: Int
    /// The day on which it was formed.
    public var formed: CalendarDate
    /// In which form it exists.
    public var carrier: Carrier
    /// The state of the paper, where there is or should be some.
    public var paper: HandOverPaper?
    /// Other records that it corrects or belongs to (rule PACK-6).
    public var related: [RecordID]
    /// The document's bytes as the record has them; nil for paper alone.
    public var content: HandOverContent?
    /// The document as it lies in the package; nil for paper alone, and for one left out.
    public var stored: StoredContent?

    /// The item of a record.
    public init(_ record: Record, number: ClientNumber, year: Int, dossier: DossierID) {
        self.number = number
        self.year = year
        self.dossier = dossier
        self.record = record.id
        version = record.current?.number
        item = record.item
        title = record.title
        category = record.category
        formed = record.formed
        carrier = record.carrier
        paper = record.paper.map(HandOverPaper.init)
        related = record.related
        content = record.current.flatMap { version in
            version.digest.map { HandOverContent(digest: $0, size: version.size) }
        }
    }
}

extension HandOverItem: JSONRepresentable {
    /// Reads an item.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        var volume = try JSONReader(
            try reader.required("volume"), at: reader.pointer("volume"))
        number = try volume.parsed("number") { ClientNumber($0) }
        year = try volume.integer("year", in: 1...9999)
        try volume.finish()
        dossier = try reader.parsed("dossier") { DossierID($0) }
        record = try reader.parsed("record") { RecordID($0) }
        version = try reader.integerIfPresent("version", in: 1...)
        item = try reader.parsed("item") { ItemNumber($0) }
        title = try reader.string("title")
        category = try reader.integer("category", in: 1...99)
        formed = try reader.parsed("formed") { CalendarDate($0) }
        carrier = try reader.parsed("carrier") { Carrier(rawValue: $0) }
        paper = try reader.nestedIfPresent("paper")
        related = try reader.parsedList("related") { RecordID($0) }
        content = try reader.nestedIfPresent("content")
        stored = try reader.nestedIfPresent("stored")
        try reader.finish()
    }

    /// The item as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        // In the order of their names, so that nothing need be sorted when it is written.
        builder.add("carrier", carrier.rawValue)
        builder.add("category", category)
        builder.add("content", content)
        builder.add("dossier", text: dossier)
        builder.add("formed", text: formed)
        builder.add("item", text: item)
        builder.add("paper", paper)
        builder.add("record", text: record)
        builder.add("related", related.map(\.description))
        builder.add("stored", stored)
        builder.add("title", title)
        builder.add("version", version)
        builder.add(
            "volume", ["number": .string(number.description), "year": .integer(Int64(year))])
        return builder.value
    }
}
