import Testing

@testable import DossierTar

@Suite("Entries that are no plain files")
struct KindTests {
    @Test("links, devices and the rest are told by kind")
    func kinds() throws {
        let content: [UInt8] = [1, 2, 3]
        let parts = [
            RawTar.entry("file", content), RawTar.entry("contiguous", content, kind: "7"),
            RawTar.entry("old", content, kind: "\0"), RawTar.entry("old-directory/", kind: "\0"),
            RawTar.entry("directory/", kind: "5"),
            RawTar.entry("soft", kind: "2", target: "/etc/passwd"),
            RawTar.entry("hard", kind: "1", target: "file"),
            RawTar.entry("character", kind: "3"), RawTar.entry("block", kind: "4"),
            RawTar.entry("pipe", kind: "6"), RawTar.entry("volume", kind: "V"),
            RawTar.entry("unknown", content, kind: "!"),
            RawTar.pax([("GNU.sparse.major", "1"), ("path", "holes")]),
            RawTar.entry("GNUSparseFile.0/holes", content), RawTar.end,
        ]
        let tar = parts.flatMap { $0 }
        let reading = try TarFile.read(tar)
        let kinds: [TarEntry.Kind] = [
            .file, .file, .file, .directory, .directory, .symbolicLink, .hardLink, .device,
            .device, .fifo, .other, .other, .sparse,
        ]
        #expect(reading.entries.map(\.kind) == kinds)
        #expect(reading.entries[5].target == Array("/etc/passwd".utf8))
        #expect(reading.entries[6].target == Array("file".utf8))
        #expect(reading.entries[12].name == Array("holes".utf8))
        #expect(reading.items.filter { $0.content == content }.count == 5)
    }

    @Test("an old sparse file with a long map is passed over")
    func oldSparse() throws {
        var map = [UInt8](repeating: 7, count: 512)
        map[504] = 1
        var last = [UInt8](repeating: 7, count: 512)
        last[504] = 0
        let head = RawTar.header("s", kind: "S", size: 3, magic: "ustar  \0") { $0[482] = 1 }
        let tar =
            head + map + last + RawTar.padded([1, 2, 3]) + RawTar.entry("b") + RawTar.end
        let reading = try TarFile.read(tar)
        #expect(reading.entries.map(\.kind) == [.sparse, .file])
        #expect(reading.items.map(\.name) == [[115], [98]])
    }

    @Test("a name is taken from where its format keeps it")
    func names() throws {
        let long = String(repeating: "长", count: 1300)
        let prefix = RawTar.header("n") { $0.replaceSubrange(345..<348, with: "p/q".utf8) }
        let gnuTimes = RawTar.header("n", magic: "ustar  \0") {
            $0.replaceSubrange(345..<356, with: "15000000000".utf8)
        }
        let parts = [
            prefix, gnuTimes, RawTar.entry("L", Array(long.utf8) + [0], kind: "L"),
            RawTar.entry("x"), RawTar.pax([("path", long), ("mtime", "1.5")]),
            RawTar.entry("y"), RawTar.pax([("comment", "c")], kind: "g"), RawTar.entry("z"),
            RawTar.entry("K", Array(long.utf8), kind: "K"), RawTar.entry("l", kind: "2"),
            RawTar.end,
        ]
        let tar = parts.flatMap { $0 }
        let entries = try TarFile.read(tar).entries
        let expected = ["p/q/n", "n", long, long, "z", "l"]
        #expect(entries.map(\.name) == expected.map { Array($0.utf8) })
        #expect(entries.last?.target == Array(long.utf8))
    }

    @Test("content that nobody reads is passed over, and the source's own error comes out")
    func skipped() throws {
        struct Gone: Error {}
        let tar = RawTar.entry("a", TarFile.noise(3 << 20)) + RawTar.entry("b", [1]) + RawTar.end
        var pieces = [tar]
        var reader = TarReader { pieces.isEmpty ? [] : pieces.removeFirst() }
        #expect(try reader.next()?.name == [97])
        #expect(try reader.next()?.name == [98])
        #expect(try reader.next() == nil)
        #expect(try reader.summary().entries == 2)
        var broken = TarReader { throw Gone() }
        #expect(throws: Gone.self) { try broken.next() }
    }
}
