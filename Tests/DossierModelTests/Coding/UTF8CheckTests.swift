import DossierModel
import Testing

/// Unicode 15, table 3-7: the well-formed byte sequences.
struct UTF8CheckTests {
    static let cases: [(name: String, bytes: [UInt8], place: Int?)] = [
        ("nothing", [], nil),
        ("ASCII", [0x41, 0x7F, 0x00], nil),
        ("two, three and four bytes", Array("é客😀a".utf8), nil),
        ("the last scalar", [0xF4, 0x8F, 0xBF, 0xBF], nil),
        ("a continuation first", [0x41, 0x80], 1),
        ("cut after one of two", [0x41, 0x42, 0xC3], 2),
        ("cut after two of three", [0xE5, 0xAE], 0),
        ("cut after three of four", [0x41, 0xF0, 0x9F, 0x98], 1),
        ("overlong slash", [0x41, 0xC0, 0xAF], 1),
        ("overlong in three", [0xE0, 0x9F, 0xBF], 0),
        ("overlong in four", [0xF0, 0x8F, 0xBF, 0xBF], 0),
        ("a surrogate", [0x41, 0x41, 0xED, 0xA0, 0x80], 2),
        ("beyond the last scalar", [0xF4, 0x90, 0x80, 0x80], 0),
        ("a byte that never occurs", Array("客户".utf8) + [0xFF], 6),
        ("a fault behind Chinese", Array("客户档案".utf8) + [0xC3, 0x28], 12),
    ]

    @Test("the first bad byte is found", arguments: cases)
    func check(name: String, bytes: [UInt8], place: Int?) {
        #expect(UTF8Check.firstInvalidByte(bytes) == place, "\(name)")
        #expect((String(validating: bytes, as: UTF8.self) == nil) == (place != nil), "\(name)")
    }

    @Test("the place is counted from the start of a slice")
    func slice() {
        let bytes: [UInt8] = [0xFF, 0x41, 0xFF]
        #expect(UTF8Check.firstInvalidByte(bytes.dropFirst()) == 1)
    }
}
