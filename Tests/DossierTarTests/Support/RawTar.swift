@testable import DossierTar

/// Builds tars as a stranger or an enemy would.
enum RawTar {
    /// A header block, its checksum right unless changed afterwards.
    static func header(
        _ name: String, kind: Character = "0", size: Int = 0, target: String = "",
        magic: String = "ustar\u{0}00", change: (inout [UInt8]) -> Void = { _ in }
    ) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ start: Int) {
            block.replaceSubrange(start..<start + text.utf8.count, with: text.utf8)
        }
        put(name, 0)
        put("0000644", 100)
        put("0000000", 108)
        put("0000000", 116)
        put(octal(size, 11), 124)
        put(octal(0, 11), 136)
        block[156] = kind.asciiValue ?? 0
        put(target, 157)
        put(magic, 257)
        change(&block)
        put(octal(TarBlock.sum(block), 6), 148)
        block[154] = 0
        block[155] = 32
        return block
    }

    /// A header and content, filled up to whole blocks.
    static func entry(
        _ name: String, _ content: [UInt8] = [], kind: Character = "0", target: String = ""
    ) -> [UInt8] {
        header(name, kind: kind, size: content.count, target: target) + padded(content)
    }

    /// An extended header of records as they are.
    static func pax(_ records: [(String, String)], kind: Character = "x") -> [UInt8] {
        entry(
            "PaxHeader", records.flatMap { PaxRecord(key: $0.0, value: Array($0.1.utf8)).bytes },
            kind: kind)
    }

    /// What ends a tar.
    static let end = [UInt8](repeating: 0, count: 1024)

    static func padded(_ content: [UInt8]) -> [UInt8] {
        content
            + [UInt8](repeating: 0, count: TarBlock.padding(after: Int64(content.count)))
    }

    private static func octal(_ value: Int, _ width: Int) -> String {
        let digits = String(value, radix: 8)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
