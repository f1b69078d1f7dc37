/// The table of clients with which an existing share is brought in (`dossier import CLIENTS.csv`).
public struct ClientTable: Sendable, Equatable {
    /// The clients, as far as their rows are without fault.
    public var rows: [ClientRow]
    /// Everything that is wrong, by line; nothing should be imported while there is anything here.
    public var faults: [ClientTableFault]
    /// Columns that the archive does not know: told, not taken over.
    public var unknownColumns: [String]

    /// Reads a table by the departments and grades of an archive.
    ///
    /// - Throws: why the file is no table at all; what is wrong inside it is in ``faults``.
    public init(
        csv bytes: [UInt8], departments: DepartmentPolicy, grades: GradePolicy,
        limits: CSVLimits = CSVLimits()
    ) throws(CSVFault) {
        self.init(
            try CSVReader.read(bytes, limits: limits), departments: departments, grades: grades)
    }

    /// Reads a table that was read from a file.
    public init(_ table: CSVTable, departments: DepartmentPolicy, grades: GradePolicy) {
        var header = TableHeader(table.header)
        header.require([.name, .department, .grade], line: table.header.line)
        unknownColumns = header.unknown
        rows = []
        faults = header.faults
        guard faults.isEmpty else { return }
        faults = table.misfits.map { ClientTableFault($0) }
        var seen: [String: Int] = [:]
        for row in table.rows {
            var reader = RowReader(
                cells: header.cells(of: row), departments: departments, grades: grades)
            let client = reader.row(noting: &seen)
            faults += reader.faults
            if let client, reader.faults.isEmpty { rows.append(client) }
        }
        faults.sort { $0.line < $1.line }
    }
}

/// Reads one row of a table of clients.
private struct RowReader {
    var cells: TableCells
    let departments: DepartmentPolicy
    let grades: GradePolicy
    var repeated: [ClientTableFault] = []

    init(cells: TableCells, departments: DepartmentPolicy, grades: GradePolicy) {
        self.cells = cells
        self.departments = departments
        self.grades = grades
    }

    var faults: [ClientTableFault] { cells.faults + repeated }

    /// The client; nil where a part that must be there is missing or wrong.
    mutating func row(noting seen: inout [String: Int]) -> ClientRow? {
        let name = cells.required(.name, .badName, TypedText.name)
        let department = cells.required(
            .department, .unknownDepartment,
            wanted: departments.departments.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
        ) { departments.department($0)?.code }
        let grade = cells.required(
            .grade, .unknownGrade,
            wanted: grades.grades.map(\.code.description).joined(separator: ", "), grade)
        let since = cells.value(.since, .badDate, DateText.parse)
        let kind = cells.value(.kind, .unknownKind, wanted: "已合作, 未合作", ClientWords.kind)
        let initials = cells.value(.initials, .badInitials) { Initials($0) }
        let details = cells.details()
        if let name { note(name, in: &seen) }
        guard let name, let department, let grade else { return nil }
        return ClientRow(
            line: cells.line, name: name, department: department, grade: grade, since: since,
            kind: kind, details: details, initials: initials)
    }

    /// `A`, or `A级`.
    private func grade(_ text: String) -> GradeCode? {
        grades.grade(text.hasSuffix("级") ? String(text.dropLast()) : text)
    }

    private mutating func note(_ name: String, in seen: inout [String: Int]) {
        let key = ClientName.normalised(name)
        guard let earlier = seen[key] else {
            seen[key] = cells.line
            return
        }
        repeated.append(
            ClientTableFault(
                .repeatedName, line: cells.line, column: cells.name(of: .name), found: name,
                wanted: "\(earlier)"))
    }
}
