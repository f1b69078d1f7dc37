import DossierModel
import Testing

/// Base64, hexadecimal digits, and JSON as files hold it.
struct TextFormTests {
    @Test(
        "Base64, RFC 4648 §10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, coded: String) {
        #expect(Base64.text(Array(plain.utf8)) == coded)
        #expect(Base64.bytes(coded) == Array(plain.utf8))
    }

    @Test(
        "what is no canonical Base64 is refused",
        arguments: [
            "Z", "Zg", "Zg=", "Zg===", "====", "A===", "=AAA", "Zh==", "Zm9=", "Zm 9", "Zm9\n",
            "Zm9-", "Zg==Zg==", "AA=A", "客户",
        ])
    func badBase64(text: String) {
        #expect(Base64.bytes(text) == nil)
    }

    @Test("every byte survives Base64 and hexadecimal")
    func everyByte() {
        let bytes = (0...255).map { UInt8($0) }
        #expect(Base64.bytes(Base64.text(bytes)) == bytes)
        #expect(Hexadecimal.bytes(Hexadecimal.text(bytes)) == bytes)
    }

    @Test("hexadecimal is lower-case and even", arguments: ["0", "0A", "0g", "é", " 0", "0x"])
    func badHexadecimal(text: String) {
        #expect(Hexadecimal.bytes(text) == nil)
    }

    @Test("a file is legible: sorted, two spaces, Chinese, a final newline")
    func file() {
        let value: JSONValue = [
            "名称": "北京城建", "b": [1, ["d": [], "c": [:]]], "a": .null, "text": "\"\n",
        ]
        let expected = """
            {
              "a": null,
              "b": [
                1,
                {
                  "c": {},
                  "d": []
                }
              ],
              "text": "\\"\\n",
              "名称": "北京城建"
            }

            """
        #expect(String(decoding: JSONText.bytes(of: value), as: UTF8.self) == expected)
    }

    @Test("objects are equal whatever the order, names by their bytes")
    func objects() {
        #expect(JSONObject([("a", 1), ("b", 2)]) == JSONObject([("b", 2), ("a", 1)]))
        #expect(JSONObject([("é", 1)]) != JSONObject([("e\u{301}", 1)]))
        #expect(
            JSONObject([("a", 1), ("b", 2)]).hashValue
                == JSONObject([("b", 2), ("a", 1)]).hashValue)
        var object = JSONObject([("a", 1)])
        object["b"] = 2
        object["a"] = nil
        #expect(object.members.map(\.name) == ["b"])
        object["b"] = 3
        #expect(object["b"] == 3)
    }
}
