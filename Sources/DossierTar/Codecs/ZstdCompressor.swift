internal import CLibZstd

/// Compresses a stream as one Zstandard frame with a checksum of its content (RFC 8878).
///
/// With one worker or more the library cuts the input at the same places, so that the bytes are the
/// same whatever their number; without a worker they are others.
@safe
final class ZstdCompressor {
    private let context: OpaquePointer
    private var buffer = [UInt8](repeating: 0, count: 256 << 10)

    /// A compressor that works on at least one thread of its own.
    init(level: Int, workers: Int) throws(TarError) {
        guard let context = unsafe ZSTD_createCCtx() else { throw TarError(.outOfMemory) }
        unsafe self.context = context
        try set(ZSTD_c_compressionLevel, level)
        try set(ZSTD_c_checksumFlag, 1)
        try set(ZSTD_c_nbWorkers, max(1, workers))
        // A quarter of what the library would take: it holds several of them.
        try set(ZSTD_c_jobSize, 2 << 20)
    }

    deinit { unsafe ZSTD_freeCCtx(context) }

    private func set(_ parameter: ZSTD_cParameter, _ value: Int) throws(TarError) {
        try Self.check(unsafe ZSTD_CCtx_setParameter(context, parameter, Int32(value)))
    }

    /// Takes a block, the last one to end the frame; what is ready goes to `emit`.
    func compress(
        _ block: [UInt8], isLast: Bool = false, _ emit: ([UInt8]) throws(TarError) -> Void
    ) throws(TarError) {
        var taken = 0
        while true {
            let step = try step(block, from: taken, isLast: isLast)
            taken = step.taken
            if step.made > 0 { try emit(Array(buffer[..<step.made])) }
            if isLast ? step.left == 0 : taken == block.count { return }
        }
    }

    private func step(
        _ block: [UInt8], from start: Int, isLast: Bool
    ) throws(TarError) -> (taken: Int, made: Int, left: Int) {
        let directive = isLast ? ZSTD_e_end : ZSTD_e_continue
        var made = 0
        var taken = start
        let left = unsafe block.withUnsafeBytes { source in
            unsafe buffer.withUnsafeMutableBytes { target in
                var input = unsafe ZSTD_inBuffer(
                    src: source.baseAddress, size: source.count, pos: start)
                var output = unsafe ZSTD_outBuffer(
                    dst: target.baseAddress, size: target.count, pos: 0)
                let left = unsafe ZSTD_compressStream2(context, &output, &input, directive)
                made = unsafe output.pos
                taken = unsafe input.pos
                return left
            }
        }
        try Self.check(left)
        return (taken, made, left)
    }

    private static func check(_ code: Int) throws(TarError) {
        guard ZSTD_isError(code) != 0 else { return }
        throw TarError(
            ZSTD_getErrorCode(code) == ZSTD_error_memory_allocation
                ? .outOfMemory : .compressionFailed,
            detail: unsafe String(cString: ZSTD_getErrorName(code)))
    }
}
