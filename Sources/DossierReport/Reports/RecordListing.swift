public import DossierModel

/// The documents of one volume (卷内文件目录), in the order of rule NUM-13.
public struct RecordListing: Report {
    /// The dossier's number.
    public var number: ClientNumber
    /// The year of the volume.
    public var year: Int
    /// The records: by category, then date, then item number.
    public let records: [Record]
    /// The names of categories and people.
    public var names: NameBook

    /// A list; the records come in any order.
    public init(number: ClientNumber, year: Int, records: [Record], names: NameBook) {
        self.number = number
        self.year = year
        self.records = records.sorted {
            ($0.category, $0.formed, $0.item) < ($1.category, $1.formed, $1.item)
        }
        self.names = names
    }

    /// A table and the total.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        let headings: [(Heading, right: Bool, least: Int?)] = [
            (.item, false, nil), (.category, false, nil), (.formed, false, nil),
            (.title, false, 12), (.state, false, nil), (.carrier, false, nil),
            (.version, true, nil), (.size, true, nil), (.file, false, 12),
        ]
        var table = TextTable(
            headings.map { .init($0.0.text(language), right: $0.right, least: $0.least) })
        for record in records { table.add(cells(record, language)) }
        let size = records.reduce(0) { $0 + ($1.current?.size ?? 0) }
        let total = ReportText.recordTotal.text(
            language, ["count": Quantity.count(records.count), "size": Quantity.bytes(size)])
        return (records.isEmpty ? [] : table.lines(on: screen)) + [total]
    }

    private func cells(_ record: Record, _ language: Language) -> [TextTable.Cell] {
        let formed = record.formed.description
        return [
            .init("\(record.item)", .bold), .init(names.category(record.category)),
            record.basis.isUncertain
                ? .init(ReportText.uncertain.text(language, ["date": formed]), .yellow)
                : .init(formed),
            .init(record.shownTitle(in: language)),
            .init(ChoiceNames.name(record.state, in: language)),
            .init(ChoiceNames.name(record.carrier, in: language)),
            .init(record.current.map { "\($0.number)" } ?? ""),
            .init(record.current.map { Quantity.bytes($0.size) } ?? ""), place(record, language),
        ]
    }

    private func place(_ record: Record, _ language: Language) -> TextTable.Cell {
        if let tombstone = record.tombstone {
            let date = ["date": tombstone.at.date.description]
            return .init(ReportText.destroyed.text(language, date), .dim)
        }
        if record.isStorageOnly { return .init("", .dim) }
        if let path = record.path { return .init(path.description) }
        return .init(record.paper?.place ?? ReportText.paperOnly.text(language))
    }

    /// `{number, year, total, records}`, the records as in `records.json` but for their salts, and
    /// for what would tell what a document is that is only stored.
    public var json: JSONValue {
        [
            "number": .string(number.description), "year": .integer(Int64(year)),
            "total": .integer(Int64(records.count)),
            "records": .array(records.map(\.shownJSON)),
        ]
    }
}
