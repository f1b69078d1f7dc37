/// Names that have broken tar programs.
enum Names {
    /// What is special, and the raw bytes.
    static let all: [(what: String, bytes: [UInt8])] = [
        ("ASCII", Array("a.txt".utf8)),
        ("Chinese", Array("包/data/2026/S/A/客户/合同.docx".utf8)),
        ("255 bytes", [UInt8](repeating: 97, count: 255)),
        ("255 bytes of Chinese", Array(String(repeating: "汉", count: 85).utf8)),
        ("100 bytes", Array("x/".utf8) + [UInt8](repeating: 98, count: 98)),
        ("101 bytes", Array("y/".utf8) + [UInt8](repeating: 98, count: 99)),
        ("156 bytes", Array("p".utf8) + [UInt8](repeating: 99, count: 154) + Array("/n".utf8)),
        ("prefix of 156", [UInt8](repeating: 100, count: 156) + Array("/n".utf8)),
        (
            "256 bytes, both full",
            [UInt8](repeating: 101, count: 155) + [47] + [UInt8](repeating: 102, count: 100)
        ),
        ("4,000 bytes", deep),
        ("percent", Array("100%25.txt".utf8)),
        ("line feed", Array("a\nb".utf8)),
        ("carriage return and tab", Array("a\rb\tc".utf8)),
        ("NFD", Array("cafe\u{301}.txt".utf8)),
        ("NFC", Array("caf\u{E9}.txt".utf8)),
        ("not UTF-8", Array("bad".utf8) + [0xFF, 0xFE]),
        ("GBK", [0xBA, 0xCF, 0xCD, 0xAC]),
        ("spaces", Array(" a  b ".utf8)),
        ("backslash and quote", Array("a\\n\"b'".utf8)),
    ]

    /// Twenty folders of 199 bytes.
    private static let deep: [UInt8] = {
        let names = (0..<20).map { [UInt8](repeating: UInt8(65 + $0), count: 199) }
        return Array(names.joined(separator: [47]))
    }()
}
