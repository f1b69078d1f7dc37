import Testing

@testable import DossierModel

@Suite("Tables of comma-separated values")
struct CSVReaderTests {
    @Test(
        "What a table holds",
        arguments: [
            ("plain", "a,b\n1,2\n", [["1", "2"]]),
            ("no last line end", "a,b\n1,2", [["1", "2"]]),
            ("CR LF", "a,b\r\n1,2\r\n", [["1", "2"]]), ("CR", "a,b\r1,2\r", [["1", "2"]]),
            ("quoted comma", "a,b\n\"1,5\",2\n", [["1,5", "2"]]),
            ("doubled quote", "a,b\n\"say \"\"hi\"\"\",2\n", [["say \"hi\"", "2"]]),
            ("line break inside", "a,b\n\"1\r\n2\",3\n", [["1\n2", "3"]]),
            ("empty fields", "a,b\n,\n1,\n,2\n", [["1", ""], ["", "2"]]),
            ("empty quoted", "a,b\n\"\",2\n", [["", "2"]]),
            ("blank lines", "\n\na,b\n\n1,2\n   \n", [["1", "2"]]),
            ("tab", "a\tb\n1,5\t2\n", [["1,5", "2"]]),
            ("semicolon", "a;b\n1,5;2\n", [["1,5", "2"]]),
            ("separator only in quotes", "\"a;b\",c\n1,2\n", [["1", "2"]]),
            ("one column", "a\n1\n2\n", [["1"], ["2"]]),
            ("spaces are kept", "a,b\n 1 ,2\n", [[" 1 ", "2"]]),
            ("header only", "a,b\n", []),
        ] as [(String, String, [[String]])])
    func rows(name: String, text: String, rows: [[String]]) throws {
        let table = try CSVReader.read(Array(text.utf8))
        #expect(table.rows.map(\.fields) == rows)
        #expect(table.misfits.isEmpty)
    }

    @Test(
        "Separators",
        arguments: [
            ("a,b;c,d", CSVSeparator.comma), ("a;b;c,d", .semicolon), ("a\tb", .tab),
            ("a", .comma), ("a,b;c", .comma), ("\"x;y;z\",b", .comma),
        ])
    func separator(header: String, separator: CSVSeparator) throws {
        #expect(try CSVReader.read(Array(header.utf8)).separator == separator)
    }

    @Test("Lines are counted through quoted line breaks")
    func lines() throws {
        let table = try CSVReader.read(Array("a,b\n\"1\n\n2\",3\n\n4,5\n".utf8))
        #expect(table.rows.map(\.line) == [2, 6])
    }

    @Test("Rows of a wrong width are told with their counts, all of them")
    func misfits() throws {
        let table = try CSVReader.read(Array("a,b\n1\n1,2\n1,2,3\n".utf8))
        #expect(
            table.misfits == [
                CSVFault(.fieldCount, line: 2, found: "1", wanted: "2"),
                CSVFault(.fieldCount, line: 4, found: "3", wanted: "2"),
            ])
        #expect(table.rows.map(\.line) == [3])
    }

    @Test(
        "Faults",
        arguments: [
            ("empty", "", .empty, 1), ("only blank lines", "\n \n", .empty, 1),
            ("stray quote", "a,b\n1,2\n3\"4,5\n", .strayQuote, 3),
            ("text after a quote", "a,b\n\"1\"2,3\n", .textAfterQuote, 2),
            ("open quote", "a,b\n1,2\n\"3,4\n5,6\n", .openQuote, 3),
            ("space before a quote", "a,b\n1, \"2\"\n", .strayQuote, 2),
            ("NUL", "a,b\n1,\u{0}\n", .nul, 2),
        ] as [(String, String, CSVFault.Code, Int)])
    func faults(name: String, text: String, code: CSVFault.Code, line: Int) {
        let fault = #expect(throws: CSVFault.self) { try CSVReader.read(Array(text.utf8)) }
        #expect(fault?.code == code)
        #expect(fault?.line == line)
        #expect(fault?.exitStatus == .corruptInput)
    }

    @Test(
        "Limits",
        arguments: [
            CSVLimits(bytes: 10), CSVLimits(rows: 1), CSVLimits(fields: 1),
            CSVLimits(fieldBytes: 3),
        ])
    func limits(limits: CSVLimits) throws {
        let text = Array("a,b\n1234,2\n3,4\n".utf8)
        #expect(throws: Never.self) { try CSVReader.read(text) }
        let fault = #expect(throws: CSVFault.self) { try CSVReader.read(text, limits: limits) }
        #expect(fault?.code == .tooLarge)
    }
}
