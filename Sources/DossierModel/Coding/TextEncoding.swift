/// The encodings in which tables come from office programs.
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8 without a mark.
    case utf8 = "UTF-8"
    /// UTF-8 with a byte order mark, as Excel writes and wants it.
    case markedUTF8 = "UTF-8 BOM"
    /// The Chinese national encoding, of which GBK and GB2312 are parts.
    case gb18030 = "GB18030"

    /// The byte order mark of UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Finds out in which encoding a text of lines was written, and turns it into UTF-8.
    ///
    /// A text that is whole UTF-8 is UTF-8; else one that is whole GB18030 is that, unless some of
    /// its lines are Chinese in UTF-8: then two files were joined, and nobody can say where.
    ///
    /// - Throws: what is wrong, and the line.
    static func decode(
        _ bytes: [UInt8]
    ) throws(CSVFault) -> (text: ArraySlice<UInt8>, encoding: TextEncoding) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw CSVFault(.utf16, line: 1)
        }
        if let nul = bytes.firstIndex(of: 0) {
            throw CSVFault(.nul, line: line(of: nul, in: bytes))
        }
        let isMarked = bytes.starts(with: mark)
        let body = bytes.dropFirst(isMarked ? mark.count : 0)
        guard let invalid = UTF8Check.firstInvalidByte(body) else {
            return (body, isMarked ? .markedUTF8 : .utf8)
        }
        let line = line(of: body.startIndex + invalid, in: bytes)
        guard !isMarked else { throw CSVFault(.mixedEncodings, line: line) }
        if let odd = GB18030.firstLineInUTF8(bytes) {
            throw CSVFault(.mixedEncodings, line: max(odd, line))
        }
        guard GB18030.firstInvalidByte(bytes) == nil, let text = GB18030.decode(bytes) else {
            throw CSVFault(.unknownEncoding, line: line)
        }
        return (ArraySlice(text), .gb18030)
    }

    private static func line(of index: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<index].count { $0 == 0x0A }
    }
}
