import DossierModel
import DossierReport
import Testing

@Suite struct CSVWriterTests {
    private func text(_ rows: [[String]]) -> String {
        String(decoding: CSVWriter.bytes(of: rows).dropFirst(3), as: UTF8.self)
    }

    @Test func aFileBeginsWithAByteOrderMark() {
        #expect(CSVWriter.bytes(of: []) == [0xEF, 0xBB, 0xBF])
    }

    @Test(arguments: [
        ("plain", "北京城建", "北京城建"), ("comma", "a,b", "\"a,b\""),
        ("quotation mark", "a\"b", "\"a\"\"b\""), ("line feed", "a\nb", "\"a\nb\""),
        ("carriage return and line feed", "a\r\nb", "\"a\r\nb\""), ("empty", "", ""),
        ("formula", "=1+1", "'=1+1"), ("plus", "+86", "'+86"), ("minus", "-1", "'-1"),
        ("at", "@SUM(A1)", "'@SUM(A1)"), ("tab", "\t=1", "\"'\t=1\""),
        ("carriage return", "\r=1", "\"'\r=1\""), ("full-width equals", "＝1", "'＝1"),
        ("formula with a comma", "=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
        ("carriage return and line feed first", "\r\n=1", "\"'\r\n=1\""),
        ("equals with a mark on it", "=\u{0338}1", "'=\u{0338}1"),
        ("formula inside", "a=1", "a=1"),
    ])
    func aCell(name: String, cell: String, expected: String) {
        #expect(Array(text([[cell]]).utf8) == Array((expected + "\r\n").utf8), "\(name)")
    }

    @Test func rows() {
        #expect(text([["档号", "客户"], ["TF", ""]]) == "档号,客户\r\nTF,\r\n")
    }
}
