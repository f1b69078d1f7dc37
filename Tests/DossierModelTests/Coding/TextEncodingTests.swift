import Testing

@testable import DossierModel

@Suite("Encodings of tables")
struct TextEncodingTests {
    /// 客户 in GB18030.
    private static let client: [UInt8] = [0xBF, 0xCD, 0xBB, 0xA7]
    private static let header = Array("name,grade\n".utf8)

    @Test("UTF-8 with and without a mark")
    func utf8() throws {
        let text = Array("客户,A\n".utf8)
        #expect(try CSVReader.read(text).encoding == .utf8)
        let marked = try CSVReader.read([0xEF, 0xBB, 0xBF] + text)
        #expect(marked.encoding == .markedUTF8)
        #expect(marked.header.fields == ["客户", "A"])
    }

    @Test(
        "GB18030: characters of one, two and four bytes",
        arguments: [
            ([0xBF, 0xCD, 0xBB, 0xA7], "客户"), ([0x41, 0xB0, 0xA1], "A啊"),
            ([0x81, 0x30, 0x89, 0x38], "ß"), ([0x95, 0x32, 0x82, 0x36], "𠀀"),
            ([0x8F, 0x5C, 0x84, 0xE0], "廫勦"), ([0xA3, 0xAC], "，"),
            ([0x96, 0x7C], "東"),
        ] as [([UInt8], String)])
    func gb18030(bytes: [UInt8], text: String) throws {
        let table = try CSVReader.read(Self.header + Self.client + [0x2C] + bytes)
        #expect(table.encoding == .gb18030)
        #expect(table.rows.first?.fields == ["客户", text])
    }

    @Test(
        "Bytes that are neither",
        arguments: [
            ("lone lead byte", [0xBF], .unknownEncoding, 2),
            ("80", [0x41, 0x80], .unknownEncoding, 2),
            ("FF", [0xBF, 0xCD, 0x0A, 0xFF], .unknownEncoding, 2),
            ("broken four bytes", [0x81, 0x30, 0x89, 0x41], .unknownEncoding, 2),
            ("four bytes cut short", [0x81, 0x30, 0x89], .unknownEncoding, 2),
        ] as [(String, [UInt8], CSVFault.Code, Int)])
    func unknown(name: String, bytes: [UInt8], code: CSVFault.Code, line: Int) {
        expectFault(Self.header + bytes, code, line)
    }

    @Test("UTF-8 and GB18030 in one file, whichever comes first")
    func mixed() {
        let chinese = Array("客户,A\n".utf8)
        expectFault(chinese + Self.client + [0x2C, 0x42, 0x0A], .mixedEncodings, 2)
        expectFault(Self.client + [0x2C, 0x42, 0x0A] + chinese, .mixedEncodings, 2)
        expectFault(Self.header + chinese + [0xFF, 0x2C, 0x42], .mixedEncodings, 3)
        expectFault([0xEF, 0xBB, 0xBF] + Self.header + Self.client, .mixedEncodings, 2)
    }

    @Test("A table in UTF-16")
    func utf16() {
        expectFault([0xFF, 0xFE, 0x41, 0x00], .utf16, 1)
        expectFault([0xFE, 0xFF, 0x00, 0x41], .utf16, 1)
    }

    private func expectFault(_ bytes: [UInt8], _ code: CSVFault.Code, _ line: Int) {
        let fault = #expect(throws: CSVFault.self) { try CSVReader.read(bytes) }
        #expect(fault?.code == code)
        #expect(fault?.line == line)
    }
}
