import DossierModel
import DossierReport
import Testing

@Suite struct JSONReportTests {
    @Test func oneLineWithSortedNames() {
        let bytes = JSONReport.bytes(of: ["b": 1, "a": ["客户", .null]])
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\":[\"客户\",null],\"b\":1}\n")
    }

    @Test func alwaysAnObject() {
        #expect(
            String(decoding: JSONReport.bytes(of: [1]), as: UTF8.self) == "{\"value\":[1]}\n")
    }

    @Test func anErrorSaysWhatAndWithWhichStatus() throws {
        let fault = JSONFault(.badValue, line: 2, pointer: "/a", detail: "x")
        let json = JSONReport.error(fault, in: .english)
        #expect(json["error"]?["code"] == "JSONFault.Code.badValue")
        #expect(json["error"]?["status"] == 65)
        #expect(json["error"]?["arguments"]?["line"] == "2")
        #expect(
            json["error"]?["message"]
                == "Line 2, /a: the value “x” is not allowed here. Correct it.")
    }
}
