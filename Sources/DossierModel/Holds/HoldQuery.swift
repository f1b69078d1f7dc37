/// What a hold reaches by what it is: all parts that are set must fit.
public struct HoldQuery: Sendable, Equatable {
    /// Words of which one stands in the title of the document or the name of the client.
    public var words: [String]
    /// The categories; empty is any.
    public var categories: [Int]
    /// The forming department; nil is any.
    public var department: DepartmentCode?
    /// The first day on which the document was formed.
    public var from: CalendarDate?
    /// The last.
    public var to: CalendarDate?

    /// A query; one part at least must be filled before it is written.
    public init(
        words: [String] = [], categories: [Int] = [], department: DepartmentCode? = nil,
        from: CalendarDate? = nil, to: CalendarDate? = nil
    ) {
        self.words = words
        self.categories = categories
        self.department = department
        self.from = from
        self.to = to
    }

    /// Whether it asks for anything.
    public var isEmpty: Bool {
        words.isEmpty && categories.isEmpty && department == nil && from == nil && to == nil
    }

    /// Whether it finds a record; what is not known of the record never keeps it from being held.
    public func finds(_ subject: HeldSubject) -> Bool {
        let fits = { (text: String) in
            words.contains { ClientName.normalised(text).contains(ClientName.normalised($0)) }
        }
        if !words.isEmpty, !subject.texts.isEmpty, !subject.texts.contains(where: fits) {
            return false
        }
        if let category = subject.category, !categories.isEmpty, !categories.contains(category) {
            return false
        }
        if let department, let other = subject.department, department != other { return false }
        guard let formed = subject.formed else { return true }
        return (from.map { $0 <= formed } ?? true) && (to.map { formed <= $0 } ?? true)
    }
}

extension HoldQuery: JSONRepresentable {
    /// Reads a query.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        words = try reader.strings("words")
        categories = try reader.integers("categories", in: 1...99)
        department = try reader.parsedIfPresent("department") { DepartmentCode($0) }
        from = try reader.parsedIfPresent("from") { CalendarDate($0) }
        to = try reader.parsedIfPresent("to") { CalendarDate($0) }
        try reader.finish()
        guard !isEmpty else { throw JSONFault(.badValue, pointer: place, detail: "query") }
    }

    /// The query as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("words", words)
        if !categories.isEmpty {
            builder.add("categories", .array(categories.map { .integer(Int64($0)) }))
        }
        builder.add("department", text: department)
        builder.add("from", text: from)
        builder.add("to", text: to)
        return builder.value
    }
}
