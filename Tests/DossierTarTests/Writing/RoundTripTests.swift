import DossierModel
import Testing

@testable import DossierTar

@Suite("What is written is read again")
struct RoundTripTests {
    @Test("every name, byte for byte", arguments: Names.all.indices)
    func names(index: Int) throws {
        let item = TarFile.Item(Names.all[index].bytes, Array("content".utf8))
        let (bytes, written) = try TarFile.write([item])
        let reading = try TarFile.read(bytes)
        #expect(reading.items == [item], "\(Names.all[index].what)")
        #expect(reading.entries.map(\.kind) == [.file])
        #expect(reading.summary.digest == written.digest)
    }

    @Test(
        "every size around the borders of blocks",
        arguments: [
            0, 1, 511, 512, 513, 1023, 1024, 130_559, 131_072, 261_631, 261_632, 262_143,
            262_144, 262_145, 1 << 20, 2 << 20,
        ])
    func sizes(size: Int) throws {
        let items = [
            TarFile.Item(Array("a".utf8), TarFile.noise(size)), TarFile.Item("b", "behind"),
        ]
        let (bytes, written) = try TarFile.write(items, piece: 4093)
        for piece in [1 << 20, 997] {
            let reading = try TarFile.read(bytes, piece: piece)
            #expect(reading.items == items)
            #expect(
                reading.summary
                    == TarSummary(
                        digest: written.digest, size: written.size,
                        fileDigest: written.fileDigest, fileSize: Int64(bytes.count),
                        compression: .zstd, entries: 2, trailingBytes: 0))
        }
        #expect(written.fileSize == Int64(bytes.count))
        #expect(written.size.isMultiple(of: 512))
    }

    @Test("a directory at the head")
    func directory() throws {
        var bytes: [UInt8] = []
        var writer = TarWriter(modified: 0, threads: 1) { bytes += $0 }
        try writer.addDirectory("包")
        try writer.begin("包/a", size: 0)
        try writer.end()
        _ = try writer.finish()
        let entries = try TarFile.read(bytes).entries
        #expect(entries.map(\.kind) == [.directory, .file])
        #expect(entries.map(\.path) == [Array("包".utf8), Array("包/a".utf8)])
        #expect(entries[0].name == Array("包/".utf8))
    }

    @Test("nothing at all")
    func empty() throws {
        let (bytes, written) = try TarFile.write([])
        let reading = try TarFile.read(bytes)
        #expect(reading.entries == [])
        #expect(written.size == 1024)
    }
}
