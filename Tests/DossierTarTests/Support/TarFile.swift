import DossierModel
import Foundation

@testable import DossierTar

/// A tar in memory, written and read by this package.
struct TarFile {
    /// A file that goes in or came out.
    struct Item: Equatable {
        var name: [UInt8]
        var content: [UInt8]

        init(_ name: [UInt8], _ content: [UInt8] = []) {
            self.name = name
            self.content = content
        }

        init(_ name: String, _ content: String = "") {
            self.init(Array(name.utf8), Array(content.utf8))
        }
    }

    static let time: Int64 = 1_795_224_600

    /// Writes files, their content in pieces of that length.
    static func write(
        _ items: [Item], threads: Int = 2, piece: Int = 100_000
    ) throws -> (bytes: [UInt8], result: WrittenTar) {
        var bytes: [UInt8] = []
        var writer = TarWriter(modified: time, threads: threads) { bytes += $0 }
        for item in items {
            guard let path = RelativePath(bytes: item.name) else { throw TarError(.emptyName) }
            try writer.begin(path, size: Int64(item.content.count))
            for start in stride(from: 0, to: item.content.count, by: piece) {
                let end = min(start + piece, item.content.count)
                try writer.write(item.content[start..<end])
            }
            try writer.end()
        }
        let result = try writer.finish()
        return (bytes, result)
    }

    /// What a reader makes of bytes that come in pieces of that length.
    struct Reading: Equatable {
        var entries: [TarEntry]
        var items: [Item]
        var summary: TarSummary
    }

    static func read(
        _ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits(), piece: Int = 70_000
    ) throws -> Reading {
        var position = 0
        var reader = TarReader(limits) {
            let end = min(position + piece, bytes.count)
            defer { position = end }
            return Array(bytes[position..<end])
        }
        var entries: [TarEntry] = []
        var items: [Item] = []
        while let entry = try reader.next() {
            entries.append(entry)
            var item = Item(entry.name)
            while let piece = try reader.read() { item.content += piece }
            items.append(item)
        }
        return Reading(entries: entries, items: items, summary: try reader.summary())
    }

    /// Bytes as one frame of Zstandard.
    static func zstd(_ bytes: [UInt8]) throws -> [UInt8] {
        var output: [UInt8] = []
        try ZstdCompressor(level: 3, workers: 1).compress(bytes, isLast: true) { output += $0 }
        return output
    }

    /// Bytes that no compression makes shorter and that are the same in every run.
    static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
    }
}
