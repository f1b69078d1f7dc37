/// What `client import-card FILE.csv` brings in: one filled form, or a row for each client.
///
/// A form has two columns, 字段 and 内容 (also 字段 and 值, 项目 and 内容, field and value), a line
/// for each field. A table has a
/// column for the number and columns named by fields.
public struct CardTable: Sendable, Equatable {
    /// What is said about one client.
    public struct Card: Sendable, Equatable {
        /// The line on which it begins.
        public var line: Int
        /// The number of the dossier; nil for a form that does not name it.
        public var number: ClientNumber?
        /// The client's name where the file tells it, to be compared with the dossier's.
        public var name: String?
        /// What to enter.
        public var details: ClientDetails
    }

    /// The cards, as far as their rows are without fault.
    public var cards: [Card]
    /// Everything that is wrong, by line.
    public var faults: [ClientTableFault]
    /// Columns of a table that are not taken over.
    public var unknownColumns: [String]

    /// Parts that a card file may name beside fields; the rest has commands of its own.
    private static let allowed: Set<ClientColumn.Part> = [
        .number, .name, .responsible, .relation, .directness, .via, .source, .firstContact,
        .nextFollowUp,
    ]

    /// What the two columns of a form may be called.
    private static let forms: Set<[String]> = [
        ["字段", "内容"], ["字段", "值"], ["项目", "内容"], ["field", "value"],
    ]

    /// Reads a file.
    ///
    /// - Throws: why the file is no table at all.
    public init(csv bytes: [UInt8], limits: CSVLimits = CSVLimits()) throws(CSVFault) {
        self.init(try CSVReader.read(bytes, limits: limits))
    }

    /// Reads a table that was read from a file.
    public init(_ table: CSVTable) {
        cards = []
        unknownColumns = []
        faults = table.misfits.map { ClientTableFault($0) }
        if Self.isForm(table.header) {
            readForm(table)
        } else {
            readRows(table)
        }
        faults.sort { $0.line < $1.line }
    }

    private static func isForm(_ header: CSVTable.Row) -> Bool {
        let names = header.fields.map { $0.trimmed.lowercased() }
        return forms.contains(names)
    }

    private mutating func readForm(_ table: CSVTable) {
        var cells = TableCells(line: table.rows.first?.line ?? table.header.line)
        var seen: [ClientColumn: Int] = [:]
        for row in table.rows {
            let name = row.fields[0].trimmed
            guard let column = ClientColumn(named: name), Self.isAllowed(column) else {
                faults.append(ClientTableFault(.unknownField, line: row.line, found: name))
                continue
            }
            if let earlier = seen[column] {
                faults.append(repeated(name, on: row.line, before: "\(earlier)"))
                continue
            }
            seen[column] = row.line
            cells.add(column, named: name, text: row.fields[1].trimmed, line: row.line)
        }
        take(&cells)
    }

    private mutating func readRows(_ table: CSVTable) {
        var header = TableHeader(table.header)
        if header.names.count == 2, !header.columns.contains(.part(.number)) {
            let found = header.names.joined(separator: ",")
            faults.append(
                ClientTableFault(.cardHeader, line: table.header.line, found: found))
            return
        }
        header.require([.number], line: table.header.line)
        unknownColumns = header.names { $0.map(Self.isAllowed) != true }
        faults += header.faults
        guard header.faults.isEmpty else { return }
        var seen: [String: Int] = [:]
        for row in table.rows {
            var cells = header.cells(of: row)
            guard let number = cells.text(.number) else {
                faults.append(
                    ClientTableFault(.emptyCell, line: row.line, column: cells.name(of: .number)))
                continue
            }
            if let earlier = seen[number] {
                faults.append(repeated(number, on: row.line, before: "\(earlier)"))
            }
            seen[number] = row.line
            take(&cells)
        }
    }

    private static func isAllowed(_ column: ClientColumn) -> Bool {
        guard case .part(let part) = column else { return true }
        return allowed.contains(part)
    }

    private func repeated(_ name: String, on line: Int, before: String) -> ClientTableFault {
        ClientTableFault(.repeatedRow, line: line, found: name, wanted: before)
    }

    private mutating func take(_ cells: inout TableCells) {
        let number = cells.value(.number, .badNumber) { ClientNumber($0) }
        let card = Card(
            line: cells.line, number: number, name: cells.text(.name), details: cells.details())
        faults += cells.faults
        if cells.faults.isEmpty { cards.append(card) }
    }
}
