import DossierModel
import Testing

/// RFC 8785: the examples of its text and of its appendix B.
struct CanonicalJSONTests {
    static let numbers: [(bits: UInt64, text: String)] = [
        (0x0000_0000_0000_0000, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
        (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xC340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
        (0x44B5_2D02_C7E1_4AF6, "1e+23"),
        (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
        (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
        (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
        (0x444B_1AE4_D6E2_EF50, "1e+21"),
        (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
        (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
        (0x41B3_DE43_5555_5553, "333333333.3333332"),
        (0x41B3_DE43_5555_5554, "333333333.33333325"),
        (0x41B3_DE43_5555_5555, "333333333.3333333"),
        (0x41B3_DE43_5555_5556, "333333333.3333334"),
        (0x41B3_DE43_5555_5557, "333333333.33333343"),
        (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
        (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ]

    @Test("a number is written as ECMAScript writes it", arguments: numbers)
    func number(bits: UInt64, text: String) {
        let value = JSONValue.fraction(Double(bitPattern: bits))
        #expect(String(decoding: CanonicalJSON.bytes(of: value), as: UTF8.self) == text)
    }

    static let texts: [(name: String, input: String, canonical: String)] = [
        (
            "RFC 8785 §3.2.2",
            #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#,
            #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
                + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
        ),
        (
            "RFC 8785 §3.2.3: names by UTF-16 code units",
            #"""
            {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7}
            """#,
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"€\":1,\"😀\":5,\"\u{fb33}\":3}"
        ),
        ("a name before its own continuation", #"{"ab":1,"a":2,"":3}"#, #"{"":3,"a":2,"ab":1}"#),
        (
            "two normal forms are two names", "{\"\u{e9}\":1,\"e\u{301}\":2}",
            "{\"e\u{301}\":2,\"\u{e9}\":1}"
        ),
        ("every short escape", #""\b\t\n\f\r\u001f\u007f""#, "\"\\b\\t\\n\\f\\r\\u001f\u{7f}\""),
        ("no escape for Chinese", #""\u5ba2\u6237""#, #""客户""#),
        ("nothing inside", "{ \"a\" : [ ] , \"b\" : { } }", #"{"a":[],"b":{}}"#),
        ("minus nothing", "-0", "0"),
        (
            "nested names", #"{"b":{"d":1,"c":2},"a":[{"f":1,"e":2}]}"#,
            #"{"a":[{"e":2,"f":1}],"b":{"c":2,"d":1}}"#
        ),
    ]

    @Test("a text has one canonical form", arguments: texts)
    func text(name: String, input: String, canonical: String) throws {
        let value = try JSONParser.parse(Array(input.utf8))
        let bytes = CanonicalJSON.bytes(of: value)
        #expect(
            Array(canonical.utf8) == bytes, "\(name): \(String(decoding: bytes, as: UTF8.self))")
    }

    @Test("order by UTF-16 code units over all kinds of character")
    func order() {
        let names = [
            "\u{10FFFF}", "\u{10000}", "\u{FFFF}", "\u{E000}", "\u{D7FF}", "z", "\u{E000}a",
        ]
        let object = JSONObject(names.map { ($0, .null) })
        let sorted = object.sortedMembers.map { Array($0.name.utf16) }
        #expect(sorted == names.map { Array($0.utf16) }.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
