internal import Crypto
internal import DossierModel

/// Digests a tar, compresses it, and digests what comes out.
struct Compression: BlockCodec {
    private let compressor: ZstdCompressor
    private var tar = SHA256()
    private var tarSize: Int64 = 0
    private var file = SHA256()
    private var fileSize: Int64 = 0

    init(level: Int, workers: Int) throws(TarError) {
        compressor = try ZstdCompressor(level: level, workers: workers)
    }

    mutating func feed(_ block: [UInt8], _ emit: Emit) throws(TarError) {
        // First to the workers, who compress while this thread digests.
        try compress(block, isLast: false, emit)
        tar.update(data: block)
        tarSize += Int64(block.count)
    }

    mutating func finish(_ emit: Emit) throws(TarError) -> WrittenTar {
        try compress([], isLast: true, emit)
        return WrittenTar(
            digest: ContentDigest(tar.finalize()), size: tarSize,
            fileDigest: ContentDigest(file.finalize()), fileSize: fileSize)
    }

    private mutating func compress(
        _ block: [UInt8], isLast: Bool, _ emit: Emit
    ) throws(TarError) {
        try compressor.compress(block, isLast: isLast) { (piece) throws(TarError) in
            file.update(data: piece)
            fileSize += Int64(piece.count)
            try emit(piece)
        }
    }
}
