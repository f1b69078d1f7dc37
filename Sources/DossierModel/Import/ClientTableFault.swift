/// What is wrong with a table of clients or cards, and where.
public struct ClientTableFault: Error, Sendable, Equatable {
    /// What is wrong, as a closed set.
    public enum Code: String, MessageKey {
        /// The header lacks a column that must be there.
        case missingColumn
        /// The header has a column twice.
        case repeatedColumn
        /// Two columns that are neither those of a card nor those of a table of cards.
        case cardHeader
        /// The row has more or fewer fields than the header.
        case fieldCount
        /// A cell that must not be empty is.
        case emptyCell
        /// A name with line breaks or control characters.
        case badName
        /// No such number.
        case badNumber
        /// No such department.
        case unknownDepartment
        /// No such grade.
        case unknownGrade
        /// No word for a kind of client.
        case unknownKind
        /// No word for a relation.
        case unknownRelation
        /// Neither direct nor indirect.
        case unknownDirectness
        /// No date.
        case badDate
        /// No initials: capital letters and digits.
        case badInitials
        /// A value that the field cannot hold.
        case badValue
        /// No such field.
        case unknownField
        /// A client that an earlier row has already.
        case repeatedName
        /// A field or a number that an earlier row has already.
        case repeatedRow
    }

    /// What is wrong.
    public var code: Code
    /// The line of the file, counted from 1.
    public var line: Int
    /// The column, as the header calls it.
    public var column: String
    /// What was found there.
    public var found: String
    /// What was wanted, or the earlier line that has it already.
    public var wanted: String

    /// A fault in a cell, or in a row where `column` is empty.
    public init(
        _ code: Code, line: Int, column: String = "", found: String = "", wanted: String = ""
    ) {
        self.code = code
        self.line = line
        self.column = column
        self.found = found
        self.wanted = wanted
    }

    /// A row of a wrong width.
    init(_ misfit: CSVFault) {
        self.init(.fieldCount, line: misfit.line, found: misfit.found, wanted: misfit.wanted)
    }
}

extension ClientTableFault: ExplainedError {
    /// The sentence for a person.
    public var message: Message {
        Message(
            code,
            [
                "line": "\(line)", "column": VisibleText.of(column),
                "found": VisibleText.of(found), "wanted": VisibleText.of(wanted),
            ])
    }

    /// Unreadable input.
    public var exitStatus: ExitStatus { .corruptInput }
}
