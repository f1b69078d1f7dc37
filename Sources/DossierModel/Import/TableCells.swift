/// The cells of one row, by what they hold; reading them collects every fault.
struct TableCells {
    /// The line on which the row begins.
    let line: Int
    /// What is wrong with the cells read so far.
    private(set) var faults: [ClientTableFault] = []
    private var parts: [ClientColumn.Part: Cell] = [:]
    private var fields: [(id: FieldID, cell: Cell)] = []

    private struct Cell {
        var column: String
        var text: String
        var line: Int
    }

    /// What the file calls the parts.
    private let names: [ClientColumn.Part: String]

    /// A row without cells.
    init(line: Int, names: [ClientColumn.Part: String] = [:]) {
        self.line = line
        self.names = names
    }

    /// What the file calls a part.
    func name(of part: ClientColumn.Part) -> String { names[part] ?? part.rawValue }

    /// Adds a cell; an empty one is as if it were not there.
    mutating func add(_ column: ClientColumn, named name: String, text: String, line: Int? = nil) {
        guard !text.isEmpty else { return }
        let cell = Cell(column: name, text: text, line: line ?? self.line)
        switch column {
        case .part(let part): parts[part] = cell
        case .field(let id): fields.append((id, cell))
        }
    }

    /// The text of a part, as it stands there.
    func text(_ part: ClientColumn.Part) -> String? { parts[part]?.text }

    /// A part that must be there.
    mutating func required<Value>(
        _ part: ClientColumn.Part, _ code: ClientTableFault.Code, wanted: String = "",
        _ parse: (String) -> Value?
    ) -> Value? {
        guard parts[part] != nil else {
            faults.append(ClientTableFault(.emptyCell, line: line, column: name(of: part)))
            return nil
        }
        return value(part, code, wanted: wanted, parse)
    }

    /// A part that may be there.
    mutating func value<Value>(
        _ part: ClientColumn.Part, _ code: ClientTableFault.Code, wanted: String = "",
        _ parse: (String) -> Value?
    ) -> Value? {
        guard let cell = parts[part] else { return nil }
        if let value = parse(cell.text) { return value }
        faults.append(
            ClientTableFault(
                code, line: cell.line, column: cell.column, found: cell.text, wanted: wanted))
        return nil
    }

    /// What the row tells beyond the client's place in the archive.
    mutating func details() -> ClientDetails {
        var details = ClientDetails()
        details.responsible = text(.responsible)
        details.relation = value(
            .relation, .unknownRelation, wanted: "过去, 现在, 未来", ClientWords.relation)
        details.directness = value(
            .directness, .unknownDirectness, wanted: "直接, 间接", ClientWords.directness)
        details.via = value(.via, .badValue, wanted: "text", TypedText.line)
        details.source = value(.source, .badValue, wanted: "text", TypedText.line)
        details.firstContact = value(.firstContact, .badDate, DateText.parse)
        details.nextFollowUp = value(.nextFollowUp, .badDate) {
            DateText.parse($0).flatMap { CalendarDate($0.description) }
        }
        details.fields = fieldTexts()
        return details
    }

    private mutating func fieldTexts() -> [FieldText] {
        var texts: [FieldText] = []
        for (id, cell) in fields {
            guard let field = FieldCatalogue.field(id) else { continue }
            guard let text = FieldText(field: field, text: cell.text, line: cell.line) else {
                faults.append(
                    ClientTableFault(
                        field.type == .date ? .badDate : .badValue, line: cell.line,
                        column: cell.column, found: cell.text, wanted: field.type.rawValue))
                continue
            }
            texts.append(text)
        }
        return texts
    }
}
