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

    /// An error that a rule makes.
    private struct Refused: RefusingError {
        var message: Message
        var refusal: Refusal?
        var exitStatus = ExitStatus.refused
    }

    @Test(
        "What was refused has a rule, a reason and a remedy",
        arguments: [
            (Language.chinese, "文件 x 本来就保管到 y，延期只能更长，且须晚于今天（RET-4）。", "请写更晚的日期。"),
            (
                .english,
                "Document x is kept until y anyway; an extension is longer, and later than today (RET-4).",
                "Name a later day."
            ),
        ])
    func refusal(_ language: Language, _ reason: String, _ remedy: String) {
        let message = Message(
            key: "RetentionError.Code.notLonger",
            arguments: ["subject": "x", "detail": "y", "rule": "RET-4"])
        let json = JSONReport.error(Refused(message: message), in: language)
        #expect(json["refused"] == "RET-4")
        #expect(json["reason"] == .string(reason))
        #expect(json["remedy"] == .string(remedy))
        #expect(json["error"]?["status"] == 2)
    }

    @Test("A refusal without a rule names its reason in one word, and somebody to ask")
    func refusalWithoutRule() {
        let message = Message(key: "Some.Code.shut", arguments: ["rule": ""])
        let json = JSONReport.error(Refused(message: message), in: .english)
        #expect(json["refused"] == "shut")
        #expect(json["remedy"]?.string?.isEmpty == false)
    }

    @Test("The rule of the attempt comes before that of the sentence")
    func refusalOfAttempt() {
        let error = Refused(
            message: Message(key: "Some.Code.shut"), refusal: Refusal(rule: "SEC-4", action: "pack")
        )
        #expect(JSONReport.error(error, in: .english)["refused"] == "SEC-4")
    }

    @Test("What is no refusal has none of the three")
    func otherFailures() {
        let json = JSONReport.error(JSONFault(.badValue, detail: "x"), in: .english)
        #expect(json["refused"] == nil && json["reason"] == nil && json["remedy"] == nil)
    }
}
