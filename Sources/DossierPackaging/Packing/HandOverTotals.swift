public import DossierModel

/// What a package hands over, in numbers, which must agree with its items.
public struct HandOverTotals: Sendable, Hashable {
    /// How many documents lie in the package.
    public var documents = 0
    /// How many bytes they have.
    public var bytes = 0
    /// How many items have paper that was received.
    public var sheets = 0
    /// How many copies of paper; one where nobody counted.
    public var copies = 0
    /// How many pages of paper, as far as they were counted.
    public var pages = 0

    /// Nothing.
    public init() {}

    /// Counts an item.
    public mutating func add(_ item: HandOverItem) {
        if let content = item.content, item.stored != nil {
            documents += 1
            bytes = Self.sum(bytes, content.size)
        }
        if let paper = item.paper, paper.state == .received {
            sheets += 1
            copies = Self.sum(copies, paper.copies ?? 1)
            pages = Self.sum(pages, paper.pages ?? 0)
        }
    }

    /// A sum that no list can state where it is beyond all numbers: a hostile list must not end us.
    private static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, isTooLarge) = left.addingReportingOverflow(right)
        return isTooLarge ? .max : sum
    }
}

extension HandOverTotals: JSONRepresentable {
    /// Reads `{"electronic": {…}, "paper": {…}}`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        var electronic = try JSONReader(
            try reader.required("electronic"), at: reader.pointer("electronic"))
        documents = try electronic.integer("items", in: 0...)
        bytes = try electronic.integer("bytes", in: 0...)
        try electronic.finish()
        var paper = try JSONReader(try reader.required("paper"), at: reader.pointer("paper"))
        sheets = try paper.integer("items", in: 0...)
        copies = try paper.integer("copies", in: 0...)
        pages = try paper.integer("pages", in: 0...)
        try paper.finish()
        try reader.finish()
    }

    /// The totals as JSON.
    public var json: JSONValue {
        [
            "electronic": ["bytes": .integer(Int64(bytes)), "items": .integer(Int64(documents))],
            "paper": [
                "copies": .integer(Int64(copies)), "items": .integer(Int64(sheets)),
                "pages": .integer(Int64(pages)),
            ],
        ]
    }
}
