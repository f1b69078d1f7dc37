internal import DossierModel
internal import DossierStore

/// Writes the hand-over list while the payload goes by; its items are not held in memory.
struct HandOverWriter {
    /// The list but for its items.
    var list: HandOverList
    private let items: ScratchFile
    private let table: ScratchFile
    private var rows = CSVWriter()
    private let language: Language

    /// Begins a list.
    init(_ list: HandOverList, items: ScratchFile, table: ScratchFile, language: Language) throws {
        self.list = list
        self.items = items
        self.table = table
        self.language = language
        rows.add(HandOverTable.headings(language))
    }

    /// Adds an item.
    mutating func add(_ item: HandOverItem) throws {
        list.totals.add(item)
        if let missing = MissingPaper(item) { list.missingPaper.append(missing) }
        var text = Array((items.size == 0 ? "\n    " : ",\n    ").utf8)
        text += JSONText.bytes(of: item.json, indent: 2)
        try items.write(text)
        rows.add(HandOverTable.row(item, language))
        try table.write(rows.take())
    }

    /// Adds the list to a bag, as JSON and as a table.
    mutating func write(to bag: BagWriter) throws {
        try table.write(rows.take())
        try bag.addTag(HandOverList.tablePath, size: table.size) { try table.forEachPiece($0) }
        let (head, tail) = frame
        let size = Int64(head.count + tail.count) + items.size
        try bag.addTag(HandOverList.path, size: size) { body in
            try body(head[...])
            try items.forEachPiece(body)
            try body(tail[...])
        }
    }

    /// The text of the list before and behind its items.
    private var frame: (head: [UInt8], tail: [UInt8]) {
        let text = list.document
        // Of all members of the list alone this begins a line behind two spaces.
        let member = Array("\n  \"items\": [".utf8)
        let start = text.indices.first { text[$0...].starts(with: member) }
        guard let start else { return (text, []) }
        let end = start + member.count
        var tail: [UInt8] = items.size == 0 ? [] : Array("\n  ".utf8)
        tail.append(contentsOf: text[end...])
        return (Array(text[..<end]), tail)
    }
}
