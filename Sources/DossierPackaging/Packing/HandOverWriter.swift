internal import DossierModel
internal import DossierStore

/// Writes the hand-over list while the payload goes by; what can be long is not held in memory.
struct HandOverWriter {
    /// The list but for its items and the missing paper.
    var list: HandOverList
    /// The paper that is missing.
    private(set) var missingPaper: ScratchList
    private var items: ScratchList
    private let table: ScratchFile
    private var rows = CSVWriter()
    private let language: Language

    /// Begins a list.
    ///
    /// - Parameters:
    ///   - list: What is known before.
    ///   - language: The language of the table.
    ///   - scratch: Makes files for what is long.
    /// - Throws: what making them met.
    init(
        _ list: HandOverList, language: Language, scratch: () throws -> ScratchFile
    ) throws {
        self.list = list
        self.language = language
        items = ScratchList(try scratch())
        missingPaper = ScratchList(try scratch())
        table = try scratch()
        rows.add(HandOverTable.headings(language))
    }

    /// Adds an item.
    mutating func add(_ item: HandOverItem) throws {
        if let missing = MissingPaper(item) { try missingPaper.add(missing) }
        try copy(item)
    }

    /// Adds an item whose missing paper is told by itself.
    mutating func copy(_ item: HandOverItem) throws {
        list.totals.add(item)
        try items.add(item)
        rows.add(HandOverTable.row(item, language))
        try table.write(rows.take())
    }

    /// Adds paper of an earlier month that is still missing.
    mutating func add(_ paper: MissingPaper) throws { try missingPaper.add(paper) }

    /// Adds a hold, once.
    mutating func add(_ hold: HoldEntry) {
        guard !list.holds.contains(where: { $0.id == hold.id }) else { return }
        list.holds.append(hold)
    }

    /// Adds the list to a bag, as JSON and as a table.
    mutating func write(to bag: BagWriter) throws {
        for text in try texts() {
            try bag.addTag(text.path, size: text.size) { try text.forEachPiece($0) }
        }
    }

    /// The list as a table and as JSON, each of which may be too long for memory.
    mutating func texts() throws -> [LongText] {
        try table.write(rows.take())
        let text = list.document
        // Of all members of the list alone these begin a line behind two spaces.
        let first = Self.end(of: "items", in: text)
        let second = Self.end(of: "missingPaper", in: text)
        let size = Int64(text.count) + items.size + missingPaper.size
        let (items, missingPaper, table) = (items, missingPaper, table)
        return [
            LongText(path: HandOverList.tablePath, size: table.size) {
                try table.forEachPiece($0)
            },
            LongText(path: HandOverList.path, size: size) { body in
                try body(text[..<first])
                try items.forEachPiece(body)
                try body(text[first..<second])
                try missingPaper.forEachPiece(body)
                try body(text[second...])
            },
        ]
    }

    /// Where the bracket of a list without elements stands open.
    private static func end(of member: String, in text: [UInt8]) -> Int {
        let name = Array("\n  \"\(member)\": [".utf8)
        let start = text.indices.first { text[$0...].starts(with: name) }
        return start.map { $0 + name.count } ?? text.endIndex
    }
}
