internal import DossierModel
internal import SystemPackage

/// A file of the staging folder that holds what is too much for memory, and is never placed.
///
/// It is written from its beginning to its end, then read as often as is wanted. Small content never
/// reaches the disk. Not for several threads at once.
public final class ScratchFile {
    /// How many bytes are gathered before they are written.
    private static let batch = 256 << 10

    private let make: () throws(StoreError) -> NewFile
    private var file: NewFile?
    private var waiting: [UInt8] = []
    private var written: Int64 = 0
    private let isLocal: Bool

    init(isLocal: Bool, _ make: @escaping () throws(StoreError) -> NewFile) {
        self.isLocal = isLocal
        self.make = make
    }

    /// How many bytes it holds.
    public var size: Int64 { written + Int64(waiting.count) }

    /// Adds bytes.
    public func write(_ bytes: some Sequence<UInt8>) throws(StoreError) {
        waiting.append(contentsOf: bytes)
        if waiting.count >= Self.batch { try flush() }
    }

    private func flush() throws(StoreError) {
        if file == nil { file = try make() }
        try file?.write(waiting[...])
        written += Int64(waiting.count)
        waiting.removeAll(keepingCapacity: true)
    }

    /// Hands on everything in pieces, from the beginning.
    public func forEachPiece(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        if let file {
            if !waiting.isEmpty { try flush() }
            let reader = try file.readBack(isLocal: isLocal)
            var buffer = [UInt8](repeating: 0, count: Self.batch)
            while case let count = try reader.read(into: &buffer), count > 0 {
                try body(buffer[..<count])
            }
        } else if !waiting.isEmpty {
            try body(waiting[...])
        }
    }
}
