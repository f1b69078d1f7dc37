import Testing

@testable import DossierTar

@Suite("Tars that lie")
struct HostileTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var code: TarError.Code
        var limits = ReadingLimits()

        init(
            _ name: String, _ bytes: [UInt8], _ code: TarError.Code,
            _ limits: ReadingLimits = ReadingLimits()
        ) {
            self.name = name
            self.bytes = bytes
            self.code = code
            self.limits = limits
        }

        var testDescription: String { name }
    }

    @Test("each is refused for its fault, whatever the pieces in which it comes", arguments: cases)
    func refused(example: Case) {
        for piece in [1 << 20, 100] {
            let error = #expect(throws: TarError.self) {
                try TarFile.read(example.bytes, example.limits, piece: piece)
            }
            #expect(error?.code == example.code)
        }
    }

    private static func named(_ change: @escaping (inout [UInt8]) -> Void) -> [UInt8] {
        RawTar.header("a", change: change) + RawTar.end
    }

    private static func size(_ field: [UInt8]) -> [UInt8] {
        named { $0.replaceSubrange(124..<124 + field.count, with: field) }
    }

    private static let file = RawTar.entry("a", [1])
    private static let long = String(repeating: "n", count: 20_000)

    static let cases: [Case] = [
        Case("empty", [], .notATar),
        Case("text", Array("hello".utf8), .notATar),
        Case("much text", [UInt8](repeating: 65, count: 5000), .notATar),
        Case("zip", [0x50, 0x4B, 3, 4] + TarFile.noise(600), .notATar),
        Case("no end", file, .truncated),
        Case("one empty block", file + [UInt8](repeating: 0, count: 512), .truncated),
        Case(
            "second header damaged",
            file + RawTar.header("b").dropLast() + [9] + RawTar.end, .badChecksum),
        Case("size beyond the file", RawTar.header("a", size: 5000) + RawTar.end, .truncated),
        Case("size of 2^63", size([0x80, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0]), .badNumber),
        Case(
            "size of 2^63 - 1", size([0x80, 0, 0, 0, 0x7F] + [UInt8](repeating: 0xFF, count: 7)),
            .truncated),
        Case("negative size", size([UInt8](repeating: 0xFF, count: 12)), .badNumber),
        Case("size with a sign", size(Array("-0000000001".utf8)), .badNumber),
        Case("size that is text", size(Array("12 monkeys!".utf8)), .badNumber),
        Case("no name", RawTar.header("") + RawTar.end, .emptyName),
        Case(
            "pax path with NUL", RawTar.pax([("path", "a\u{0}b")]) + file + RawTar.end, .nameWithNul
        ),
        Case("pax path empty", RawTar.pax([("path", "")]) + file + RawTar.end, .emptyName),
        Case(
            "GNU name with NUL",
            RawTar.entry("L", Array("a\0b\0".utf8), kind: "L") + file + RawTar.end, .nameWithNul),
        Case("pax path too long", RawTar.pax([("path", long)]) + file + RawTar.end, .nameTooLong),
        Case(
            "GNU name too long", RawTar.entry("L", Array(long.utf8), kind: "L") + file + RawTar.end,
            .nameTooLong),
        Case(
            "pax header too long", RawTar.header("x", kind: "x", size: 1 << 30) + RawTar.end,
            .headerTooLarge),
        Case(
            "pax path twice", RawTar.pax([("path", "a"), ("path", "b")]) + file + RawTar.end,
            .duplicateRecord),
        Case(
            "two pax headers",
            RawTar.pax([("path", "a")]) + RawTar.pax([("path", "b")]) + file + RawTar.end,
            .badExtendedHeader),
        Case(
            "pax and GNU name",
            RawTar.pax([("path", "a")]) + RawTar.entry("L", Array("b\0".utf8), kind: "L") + file
                + RawTar.end, .ambiguousName),
        Case(
            "GNU name twice",
            RawTar.entry("L", Array("a".utf8), kind: "L")
                + RawTar.entry("L", Array("b".utf8), kind: "L") + file + RawTar.end, .ambiguousName),
        Case(
            "global path", RawTar.pax([("path", "a")], kind: "g") + file + RawTar.end,
            .badExtendedHeader),
        Case("pax size negative", RawTar.pax([("size", "-1")]) + file + RawTar.end, .badNumber),
        Case(
            "pax size huge", RawTar.pax([("size", "99999999999999999999")]) + file + RawTar.end,
            .badNumber),
        Case(
            "pax length lies",
            RawTar.entry("x", Array("99 path=a\n".utf8), kind: "x") + file + RawTar.end,
            .badExtendedHeader),
        Case(
            "pax length 0",
            RawTar.entry("x", Array("0 path=a\n".utf8), kind: "x") + file + RawTar.end,
            .badExtendedHeader),
        Case(
            "pax length 3", RawTar.entry("x", Array("3 a=b\n".utf8), kind: "x") + file + RawTar.end,
            .badExtendedHeader),
        Case(
            "pax without key",
            RawTar.entry("x", Array("5 =a\n".utf8), kind: "x") + file + RawTar.end,
            .badExtendedHeader),
        Case(
            "link with content", RawTar.entry("l", [1], kind: "2", target: "t") + RawTar.end,
            .unexpectedContent),
        Case(
            "directory with content", RawTar.entry("d/", [1], kind: "5") + RawTar.end,
            .unexpectedContent),
        Case(
            "extended header at the end", RawTar.pax([("path", "a")]) + RawTar.end,
            .badExtendedHeader),
        Case(
            "sparse map without end",
            RawTar.header("s", kind: "S") { $0[482] = 1 } + [UInt8](repeating: 1, count: 5120),
            .truncated),
        Case(
            "too many entries", (0..<4).flatMap { RawTar.entry("\($0)") } + RawTar.end,
            .tooManyEntries, ReadingLimits(entries: 3)),
        Case(
            "too many global headers",
            (0..<4).flatMap { RawTar.pax([("comment", "\($0)")], kind: "g") } + RawTar.end,
            .tooManyEntries, ReadingLimits(entries: 3)),
        Case(
            "zstd window of 128 MiB", [0x28, 0xB5, 0x2F, 0xFD, 0, 17 << 3, 1, 0, 0], .windowTooLarge
        ),
        Case("zstd of noise", [0x28, 0xB5, 0x2F, 0xFD] + TarFile.noise(100), .corruptCompression),
        Case("gzip of noise", [0x1F, 0x8B] + TarFile.noise(100), .corruptCompression),
    ]

    @Test("a bomb stops early, whether in content or behind the end")
    func bomb() throws {
        let zeros = [UInt8](repeating: 0, count: 32 << 20)
        let limits = ReadingLimits(expansion: 100, freeBytes: 1 << 20)
        for tar in [zeros, RawTar.entry("a", zeros) + RawTar.end] {
            let error = #expect(throws: TarError.self) {
                try TarFile.read(try TarFile.zstd(tar), limits)
            }
            #expect(error?.code == .expandsTooMuch)
            #expect((error?.offset ?? .max) < 3 << 20)
        }
        #expect(throws: Never.self) { try TarFile.read(try TarFile.zstd(zeros)) }
    }
}
