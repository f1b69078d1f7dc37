/// Tables for Excel: UTF-8 with a byte order mark, RFC 4180, lines that end with CR LF.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front: one that begins
/// with `=`, `+`, `-`, `@`, their full-width forms, or a tab or line end.
public struct CSVWriter: Sendable {
    /// The bytes so far.
    public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let formulaBeginnings: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// A file without rows.
    public init() {}

    /// The file of these rows.
    public static func bytes(of rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter()
        for row in rows { writer.add(row) }
        return writer.bytes
    }

    /// Takes the bytes out, so that a long table need not be held; later rows follow them.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Adds a row.
    public mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private mutating func append(_ cell: String) {
        let isFormula = cell.unicodeScalars.first.map(Self.formulaBeginnings.contains) ?? false
        let text = Array((isFormula ? "'" + cell : cell).utf8)
        guard text.contains(where: Self.mustBeQuoted) else {
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func mustBeQuoted(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
