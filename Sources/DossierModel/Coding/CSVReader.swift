/// Reads tables of comma-separated values from outside (RFC 4180); everything in them is hostile.
///
/// UTF-8 with or without a mark, GB18030; comma, tab or semicolon as the header shows; lines end
/// with LF, CR LF or CR; a quoted field may hold separators, line breaks and doubled quotes.
public struct CSVReader {
    private let text: ArraySlice<UInt8>
    private let separator: CSVSeparator
    private let limits: CSVLimits
    private var index: Int
    private var line = 1

    private static let quote: UInt8 = 0x22

    /// Reads a whole table.
    ///
    /// - Throws: the first fault by which the rest cannot be read; rows of a wrong width are kept
    ///   apart in the table instead, so that all of them can be told at once.
    public static func read(
        _ bytes: [UInt8], limits: CSVLimits = CSVLimits()
    ) throws(CSVFault) -> CSVTable {
        guard bytes.count <= limits.bytes else {
            throw CSVFault(.tooLarge, line: 1, found: "\(bytes.count)", wanted: "\(limits.bytes)")
        }
        let (text, encoding) = try TextEncoding.decode(bytes)
        var reader = CSVReader(text: text, limits: limits)
        var table: CSVTable?
        while let row = try reader.row() {
            guard !row.isBlank else { continue }
            guard table != nil else {
                table = CSVTable(
                    encoding: encoding, separator: reader.separator, header: row, rows: [],
                    misfits: [])
                continue
            }
            table?.take(row)
            guard (table?.rows.count ?? 0) <= limits.rows else {
                throw CSVFault(.tooLarge, line: row.line, wanted: "\(limits.rows)")
            }
        }
        guard let table else { throw CSVFault(.empty, line: 1) }
        return table
    }

    private init(text: ArraySlice<UInt8>, limits: CSVLimits) {
        self.text = text
        self.limits = limits
        separator = CSVSeparator.detected(in: text.drop { $0 == 0x0A || $0 == 0x0D })
        index = text.startIndex
    }

    private var isAtEnd: Bool { index == text.endIndex }

    /// The next row; nil at the end of the text.
    private mutating func row() throws(CSVFault) -> CSVTable.Row? {
        guard !isAtEnd else { return nil }
        var row = CSVTable.Row(line: line, fields: [])
        while true {
            row.fields.append(try field())
            guard row.fields.count <= limits.fields else {
                throw CSVFault(.tooLarge, line: row.line, wanted: "\(limits.fields)")
            }
            if isAtEnd || endLine() { return row }
            index += 1  // the separator
        }
    }

    /// Goes past a line's end, when one stands here.
    private mutating func endLine() -> Bool {
        guard text[index] == 0x0A || text[index] == 0x0D else { return false }
        let isPair = text[index] == 0x0D && index + 1 < text.endIndex && text[index + 1] == 0x0A
        index += isPair ? 2 : 1
        line += 1
        return true
    }

    private mutating func field() throws(CSVFault) -> String {
        let isQuoted = !isAtEnd && text[index] == Self.quote
        let start = line
        let bytes = isQuoted ? try quotedField() : try plainField()
        guard bytes.count <= limits.fieldBytes else {
            throw CSVFault(
                .tooLarge, line: start, found: "\(bytes.count)", wanted: "\(limits.fieldBytes)")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func isFieldEnd(_ byte: UInt8) -> Bool {
        byte == separator.rawValue || byte == 0x0A || byte == 0x0D
    }

    private mutating func plainField() throws(CSVFault) -> ArraySlice<UInt8> {
        let start = index
        while !isAtEnd, !isFieldEnd(text[index]) {
            guard text[index] != Self.quote else { throw CSVFault(.strayQuote, line: line) }
            index += 1
        }
        return text[start..<index]
    }

    private mutating func quotedField() throws(CSVFault) -> ArraySlice<UInt8> {
        let start = line
        var bytes: ArraySlice<UInt8> = []
        index += 1
        while !isAtEnd {
            guard text[index] == Self.quote else {
                bytes.append(contentsOf: quotedByte())
                continue
            }
            index += 1
            if !isAtEnd, text[index] == Self.quote {
                bytes.append(Self.quote)
                index += 1
            } else if isAtEnd || isFieldEnd(text[index]) {
                return bytes
            } else {
                throw CSVFault(.textAfterQuote, line: line)
            }
        }
        throw CSVFault(.openQuote, line: start)
    }

    /// The next byte inside quotation marks; a line's end, however written, is one LF.
    private mutating func quotedByte() -> CollectionOfOne<UInt8> {
        if endLine() { return CollectionOfOne(0x0A) }
        defer { index += 1 }
        return CollectionOfOne(text[index])
    }
}

extension CSVTable {
    /// Takes a row in, or keeps it apart when it is not as wide as the header.
    fileprivate mutating func take(_ row: Row) {
        guard row.fields.count == header.fields.count else {
            misfits.append(
                CSVFault(
                    .fieldCount, line: row.line, found: "\(row.fields.count)",
                    wanted: "\(header.fields.count)"))
            return
        }
        rows.append(row)
    }
}
