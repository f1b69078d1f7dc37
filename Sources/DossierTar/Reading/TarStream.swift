internal import Crypto
internal import DossierModel

/// The uncompressed bytes of a tar, in order, digested as they arrive.
struct TarStream {
    private let stage: Stage<Decompression>
    private let source: TarReader.Source
    private let isDigested: Bool
    private var hash = SHA256()
    private var block: [UInt8] = []
    private var position = 0
    /// How many bytes have arrived.
    private var arrived: Int64 = 0

    /// Where the next byte lies in the tar.
    var offset: Int64 { arrived - Int64(block.count - position) }

    init(
        _ limits: ReadingLimits, isDigested: Bool, _ source: @escaping TarReader.Source
    ) {
        self.source = source
        self.isDigested = isDigested
        stage = Stage { Decompression(limits, isDigested: isDigested) }
    }

    func stop() { stage.stop() }

    /// The next bytes, as many as lie at hand but not more than `limit`; empty at the end.
    mutating func piece(_ limit: Int64) throws -> ArraySlice<UInt8> {
        if position == block.count, try !refill() { return [] }
        let count = Int(min(limit, Int64(block.count - position)))
        defer { position += count }
        return block[position..<position + count]
    }

    /// Exactly so many bytes; fewer only at the end.
    mutating func bytes(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let piece = try piece(Int64(count - bytes.count))
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes
    }

    /// Passes over bytes; returns how many there were.
    mutating func skip(_ count: Int64) throws -> Int64 {
        var left = count
        while left > 0 {
            let piece = try piece(left)
            if piece.isEmpty { break }
            left -= Int64(piece.count)
        }
        return count - left
    }

    /// Reads on to the end; returns how many bytes there are from the first that is not 0.
    mutating func trailing() throws -> Int64 {
        var count: Int64 = 0
        while true {
            let piece = try piece(.max)
            if piece.isEmpty { return count }
            if count > 0 {
                count += Int64(piece.count)
            } else if let first = piece.firstIndex(where: { $0 != 0 }) {
                count = Int64(piece.endIndex - first)
            }
        }
    }

    /// What is known at the end, of the file and of the tar.
    mutating func summary() throws -> (file: Decompression.Summary, digest: ContentDigest) {
        (try stage.summary(), ContentDigest(hash.finalize()))
    }

    private mutating func refill() throws -> Bool {
        let next = try stage.next { [source] in
            let block = try source()
            return block.isEmpty ? nil : block
        }
        guard let next else { return false }
        if isDigested { hash.update(data: next) }
        arrived += Int64(next.count)
        block = next
        position = 0
        return true
    }
}
