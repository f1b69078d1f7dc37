import DossierModel

/// Bytes between a line that begins and a line that ends them, as OpenSSH writes keys and signatures.
struct Armour {
    /// The longest text that is looked at, in bytes.
    static let longest = 64 << 10

    /// What stands in the two lines, such as `SSH SIGNATURE`.
    let label: String

    /// The text, in lines of 70 characters, with a final newline.
    func text(_ bytes: [UInt8]) -> String {
        var lines = [begin]
        var rest = Base64.text(bytes)[...]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(70)))
            rest = rest.dropFirst(70)
        }
        return (lines + [end, ""]).joined(separator: "\n")
    }

    /// The bytes of a text; nil unless it is the two lines with Base64 between them and nothing else.
    func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= Self.longest else { return nil }
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count > 2, lines.first == begin[...], lines.last == end[...] else { return nil }
        return Base64.bytes(lines[1..<(lines.count - 1)].joined())
    }

    private var begin: String { "-----BEGIN \(label)-----" }
    private var end: String { "-----END \(label)-----" }
}
