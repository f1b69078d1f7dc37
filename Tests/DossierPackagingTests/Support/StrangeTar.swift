/// Builds tars as a stranger or an enemy would, entry by entry.
enum StrangeTar {
    /// An entry of any kind.
    static func entry(
        _ name: String, _ content: [UInt8] = [], kind: Character = "0", target: String = ""
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        // A long name stands in an extended header (POSIX.1-2017, pax).
        if name.utf8.count > 100 {
            let body = " path=\(name)\n"
            var length = body.utf8.count + 1
            while "\(length)".utf8.count + body.utf8.count != length { length += 1 }
            bytes += entry("PaxHeader", Array("\(length)\(body)".utf8), kind: "x")
        }
        return bytes + header(String(name.prefix(100)), content.count, kind, target)
            + padded(content)
    }

    /// What ends a tar.
    static let end = [UInt8](repeating: 0, count: 1024)

    private static func header(
        _ name: String, _ size: Int, _ kind: Character, _ target: String
    ) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ start: Int) {
            block.replaceSubrange(start..<start + text.utf8.count, with: text.utf8)
        }
        put(String(decoding: name.utf8.prefix(100), as: UTF8.self), 0)
        put("0000644", 100)
        put("0000000", 108)
        put("0000000", 116)
        put(octal(size, 11), 124)
        put(octal(0, 11), 136)
        put("        ", 148)
        block[156] = kind.asciiValue ?? 0
        put(target, 157)
        put("ustar\u{0}00", 257)
        put(octal(block.reduce(0) { $0 + Int($1) }, 6), 148)
        block[154] = 0
        block[155] = 32
        return block
    }

    private static func padded(_ content: [UInt8]) -> [UInt8] {
        content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
    }

    private static func octal(_ value: Int, _ width: Int) -> String {
        let digits = String(value, radix: 8)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
