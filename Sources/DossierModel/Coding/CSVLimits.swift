/// How large a table may be before it is refused.
public struct CSVLimits: Sendable, Equatable {
    /// Bytes of the file.
    public var bytes: Int
    /// Rows.
    public var rows: Int
    /// Fields of a row.
    public var fields: Int
    /// Bytes of a field, in UTF-8.
    public var fieldBytes: Int

    /// Limits far beyond any company's table of clients.
    public init(
        bytes: Int = 64 << 20, rows: Int = 200_000, fields: Int = 1_000,
        fieldBytes: Int = 1 << 20
    ) {
        self.bytes = bytes
        self.rows = rows
        self.fields = fields
        self.fieldBytes = fieldBytes
    }
}
