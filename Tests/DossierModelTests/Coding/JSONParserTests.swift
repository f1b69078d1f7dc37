import DossierModel
import Testing

/// What the strict reader refuses, with the line and the pointer that it names.
struct JSONParserTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let code: JSONFault.Code
        let line: Int
        let pointer: String

        init(
            _ name: String, _ bytes: [UInt8], _ code: JSONFault.Code, line: Int = 1,
            pointer: String = ""
        ) {
            testDescription = name
            self.bytes = bytes
            self.code = code
            self.line = line
            self.pointer = pointer
        }

        init(
            _ name: String, _ text: String, _ code: JSONFault.Code, line: Int = 1,
            pointer: String = ""
        ) {
            self.init(name, Array(text.utf8), code, line: line, pointer: pointer)
        }
    }

    static let refusals: [Refusal] = [
        Refusal("nothing", "", .empty),
        Refusal("white space alone", " \n\t\r\n", .empty, line: 3),
        Refusal("byte order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), .byteOrderMark),
        Refusal("UTF-16", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], .notUTF8),
        Refusal("GB18030", Array("{\n\"".utf8) + [0xBF, 0xCD, 0xBB, 0xA7], .notUTF8, line: 2),
        Refusal("an object cut short", #"{"a": 1"#, .truncated, pointer: ""),
        Refusal("an array cut short", "[1,\n2", .truncated, line: 2),
        Refusal("a string cut short", #"{"a": "b"#, .truncated, pointer: "/a"),
        Refusal("an escape cut short", #"["\u12"#, .truncated, pointer: "/0"),
        Refusal("text behind the value", "{}\n{}", .trailingText, line: 2),
        Refusal("a name twice", "{\"a\":1,\n\"a\":2}", .duplicateName, line: 2),
        Refusal("a name twice, once escaped", #"{"a":1,"\u0061":2}"#, .duplicateName),
        Refusal("the 40th name again", manyNames + ",\"n7\":0}", .duplicateName),
        Refusal("a name twice, below", #"{"a":[{"b":1,"b":2}]}"#, .duplicateName, pointer: "/a/0"),
        Refusal("a comma at the end of an array", "[1,]", .unexpectedCharacter, pointer: "/1"),
        Refusal("a comma at the end of an object", #"{"a":1,}"#, .unexpectedCharacter),
        Refusal("no colon", #"{"a" 1}"#, .unexpectedCharacter),
        Refusal("a name without quotes", "{a:1}", .unexpectedCharacter),
        Refusal("single quotes", "['a']", .unexpectedCharacter, pointer: "/0"),
        Refusal("a comment", "// a\n1", .unexpectedCharacter),
        Refusal("not a number", "NaN", .unexpectedCharacter),
        Refusal("a plus", "+1", .unexpectedCharacter),
        Refusal("half a word", "[nul]", .unexpectedCharacter, pointer: "/0"),
        Refusal("a leading zero", "[01]", .badNumber, pointer: "/0"),
        Refusal("a sign alone", "-", .badNumber),
        Refusal("a point alone", "1.", .badNumber),
        Refusal("an exponent alone", "1e", .badNumber),
        Refusal("a number beyond all", "1e999", .badNumber),
        Refusal("an unknown escape", #""\x""#, .badEscape),
        Refusal("an escape of no digits", #""\u12g4""#, .badEscape),
        Refusal("a leading surrogate alone", #""\ud800""#, .badEscape),
        Refusal("a trailing surrogate alone", #""\udc00""#, .badEscape),
        Refusal("two leading surrogates", #""\ud800\ud800""#, .badEscape),
        Refusal("a surrogate in UTF-8", [0x22, 0xED, 0xA0, 0x80, 0x22], .notUTF8),
        Refusal("a line break in a string", "\"a\nb\"", .controlCharacter),
        Refusal("NUL in a string", [0x22, 0x00, 0x22], .controlCharacter),
        Refusal(
            "10,000 levels", String(repeating: "[", count: 10_000), .tooDeep,
            pointer: String(repeating: "/0", count: JSONParser.depthLimit)),
        Refusal(
            "10,000 objects", String(repeating: "{\"a\":", count: 10_000), .tooDeep,
            pointer: String(repeating: "/a", count: JSONParser.depthLimit)),
        Refusal(
            "a pointer with ~ and /", #"{"a/b~c": [01]}"#, .badNumber, pointer: "/a~1b~0c/0"),
    ]

    private static let manyNames =
        "{" + (0..<40).map { "\"n\($0)\":0" }.joined(separator: ",")

    @Test("bad text is refused by name and place", arguments: refusals)
    func refuses(_ refusal: Refusal) {
        let fault = #expect(throws: JSONFault.self) { try JSONParser.parse(refusal.bytes) }
        #expect(fault?.code == refusal.code)
        #expect(fault?.line == refusal.line)
        #expect(fault?.pointer == refusal.pointer)
    }

    @Test("a file of metadata has a largest size")
    func tooLarge() {
        let bytes = [UInt8](repeating: 0x20, count: JSONParser.sizeLimit + 1)
        let fault = #expect(throws: JSONFault.self) { try JSONParser.parse(bytes) }
        #expect(fault?.code == .tooLarge)
    }

    static let values: [(text: String, value: JSONValue)] = [
        ("null", .null), ("true", true), (" false\n", false),
        ("0", 0), ("-0", 0), ("-12", -12), ("9007199254740991", .integer(9_007_199_254_740_991)),
        ("9007199254740992", .fraction(9_007_199_254_740_992)), ("1.0", .integer(1)),
        ("1e2", .integer(100)), ("1E-2", .fraction(0.01)), ("[]", []), ("{}", [:]),
        (#""\ud83d\ude00\/\u00e9""#, "😀/é"), (#""客户""#, "客户"),
        ("[1,[2,{\"a\":[]}]]", [1, [2, ["a": []]]]),
        ("\r\n{\t\"a\" :\n1 , \"b\": [ ] }\n", ["a": 1, "b": []]),
    ]

    @Test("good text is read", arguments: values)
    func reads(text: String, value: JSONValue) throws {
        #expect(try JSONParser.parse(Array(text.utf8)) == value)
    }

    @Test("members keep the order of the text, and many names are told apart")
    func order() throws {
        let value = try JSONParser.parse(Array((Self.manyNames + "}").utf8))
        guard case .object(let object) = value else {
            Issue.record("no object")
            return
        }
        #expect(object.members.map(\.name) == (0..<40).map { "n\($0)" })
    }
}
