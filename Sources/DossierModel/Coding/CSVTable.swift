/// A table as it stood in a file: a header and rows as wide as it.
public struct CSVTable: Sendable, Equatable {
    /// One row.
    public struct Row: Sendable, Equatable {
        /// The line of the file on which it begins, counted from 1.
        public var line: Int
        /// Its fields, as many as the header has.
        public var fields: [String]

        /// A row.
        public init(line: Int, fields: [String]) {
            self.line = line
            self.fields = fields
        }

        /// Whether no field holds anything but white space.
        var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// How the file was encoded.
    public var encoding: TextEncoding
    /// What parted its fields.
    public var separator: CSVSeparator
    /// The names of the columns.
    public var header: Row
    /// The rows; blank ones are left out.
    public var rows: [Row]
    /// Rows that are not among ``rows``, because they are wider or narrower than the header.
    public var misfits: [CSVFault]
}
