/// The columns of a table of clients, as its header names them.
struct TableHeader {
    /// The column at each place; nil for one that the archive does not know.
    let columns: [ClientColumn?]
    /// The names as the file has them.
    let names: [String]
    /// Columns that stand there twice.
    private(set) var faults: [ClientTableFault] = []

    /// Reads the header of a table.
    init(_ header: CSVTable.Row) {
        names = header.fields.map(\.trimmed)
        columns = names.map { ClientColumn(named: $0) }
        for (index, column) in columns.enumerated() {
            guard let column, columns[..<index].contains(column) else { continue }
            faults.append(
                ClientTableFault(.repeatedColumn, line: header.line, column: names[index]))
        }
    }

    /// The names of columns that the archive does not know; nothing of them is taken over.
    var unknown: [String] { names { $0 == nil } }

    /// The names of the columns of that sort; columns without a name are left out.
    func names(where isWanted: (ClientColumn?) -> Bool) -> [String] {
        zip(names, columns).compactMap { isWanted($1) && !$0.isEmpty ? $0 : nil }
    }

    /// Notes that a part is missing, by its English and its first Chinese name.
    mutating func require(_ parts: [ClientColumn.Part], line: Int) {
        for part in parts where !columns.contains(.part(part)) {
            let name = ([part.rawValue] + part.names.prefix(1)).joined(separator: " / ")
            faults.append(ClientTableFault(.missingColumn, line: line, column: name))
        }
    }

    /// What the header calls the parts that it has.
    private var partNames: [ClientColumn.Part: String] {
        var parts: [ClientColumn.Part: String] = [:]
        for (name, column) in zip(names, columns) {
            if case .part(let part)? = column { parts[part] = name }
        }
        return parts
    }

    /// Reads the cells of a row.
    func cells(of row: CSVTable.Row) -> TableCells {
        var cells = TableCells(line: row.line, names: partNames)
        for (index, field) in row.fields.enumerated() {
            guard index < columns.count, let column = columns[index] else { continue }
            cells.add(column, named: names[index], text: field.trimmed)
        }
        return cells
    }
}
