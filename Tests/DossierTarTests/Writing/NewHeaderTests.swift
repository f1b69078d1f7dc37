import Testing

@testable import DossierTar

@Suite("Headers that are written")
struct NewHeaderTests {
    @Test("no extended header where ustar suffices")
    func plain() throws {
        for name in ["a", String(repeating: "n", count: 100)] {
            let blocks = try NewHeader(name: Array(name.utf8), size: 7, modified: 1).blocks()
            #expect(blocks.count == 512)
        }
    }

    @Test(
        "sizes around 8 GiB",
        arguments: [
            (8_589_934_591, false), (8_589_934_592, true), (1 << 40, true), (Int64.max, true),
        ])
    func sizes(size: Int64, isExtended: Bool) throws {
        let blocks = try NewHeader(name: Array("a".utf8), size: size, modified: 1).blocks()
        #expect((blocks.count > 512) == isExtended)
        var isFirst = true
        var reader = TarReader {
            defer { isFirst = false }
            return isFirst ? blocks : []
        }
        #expect(try reader.next() == TarEntry(name: Array("a".utf8), kind: .file, size: size))
        #expect(throws: TarError.self) { try reader.next() }
    }

    @Test("a time that ustar cannot hold is refused", arguments: [-1, 8_589_934_592])
    func times(time: Int64) {
        #expect(throws: TarError(.numberOutOfRange, name: [97], detail: "\(time)")) {
            try NewHeader(name: [97], size: 0, modified: time).blocks()
        }
    }

    @Test("the length of a pax record counts itself", arguments: 0...1000)
    func lengths(count: Int) throws {
        let record = PaxRecord(key: "path", value: [UInt8](repeating: 97, count: count))
        #expect(try PaxRecord.all(in: record.bytes) == [record])
        let digits = record.bytes.prefix { $0 != 32 }
        #expect(TarNumber.decimal(digits) == Int64(record.bytes.count))
    }
}
