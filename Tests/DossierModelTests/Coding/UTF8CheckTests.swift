import DossierModel
import Testing

@Suite struct UTF8CheckTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var offset: Int?
        var testDescription: String { name }
    }

    @Test(
        "The first byte at fault is told exactly",
        arguments: [
            Case(name: "ASCII", bytes: Array("abc".utf8), offset: nil),
            Case(name: "Chinese and emoji", bytes: Array("中文😀".utf8), offset: nil),
            Case(name: "GB18030 alone", bytes: [0xD6, 0xD0], offset: 0),
            Case(name: "cut off behind Chinese", bytes: Array("中".utf8) + [0xE4], offset: 3),
            Case(name: "cut off in the middle", bytes: Array("ab".utf8) + [0xE4, 0xB8], offset: 2),
            Case(name: "lone continuation", bytes: Array("中a".utf8) + [0x80, 0x61], offset: 4),
            Case(name: "overlong slash", bytes: [0xC0, 0xAF], offset: 0),
            Case(name: "surrogate", bytes: [0x61, 0xED, 0xA0, 0x80], offset: 1),
            Case(name: "beyond Unicode", bytes: [0xF4, 0x90, 0x80, 0x80], offset: 0),
        ])
    func firstInvalidByte(_ test: Case) {
        #expect(UTF8Check.firstInvalidByte(test.bytes) == test.offset)
    }

    @Test(
        "Names that are no UTF-8 come back from their percent-encoding",
        arguments: [
            "中".utf8 + [0xE4], [0xE4, 0xB8], "100%".utf8 + [0xD5, 0xD5, 0x61], [0xFF] + "%25中".utf8,
        ])
    func percentEncoding(_ bytes: [UInt8]) {
        #expect(PercentEncoding.decode(PercentEncoding.encode(bytes)) == bytes)
    }
}
