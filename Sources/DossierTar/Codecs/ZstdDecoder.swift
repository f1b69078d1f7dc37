internal import CLibZstd

/// Decompresses frames of Zstandard (RFC 8878).
@safe
final class ZstdDecoder: FrameDecoder {
    private let context: OpaquePointer
    private let window: Int

    /// A decoder that refuses frames with a larger window than these bytes.
    init(window: Int) throws(TarError) {
        guard let context = unsafe ZSTD_createDCtx() else { throw TarError(.outOfMemory) }
        unsafe self.context = context
        self.window = window
        // The largest power of two within the limit; the format knows none below 2^10.
        let exponent = Int.bitWidth - 1 - max(window, 1 << 10).leadingZeroBitCount
        try check(
            unsafe ZSTD_DCtx_setParameter(
                context, ZSTD_d_windowLogMax, Int32(min(exponent, 31))))
    }

    deinit { unsafe ZSTD_freeDCtx(context) }

    func restart() throws(TarError) {
        try check(unsafe ZSTD_DCtx_reset(context, ZSTD_reset_session_only))
    }

    func decode(
        _ bytes: [UInt8], from start: Int, into buffer: inout [UInt8]
    ) throws(TarError) -> DecodedStep {
        var step = DecodedStep(taken: start, made: 0, isEnd: false)
        let hint = unsafe bytes.withUnsafeBytes { source in
            unsafe buffer.withUnsafeMutableBytes { target in
                var input = unsafe ZSTD_inBuffer(
                    src: source.baseAddress, size: source.count, pos: start)
                var output = unsafe ZSTD_outBuffer(
                    dst: target.baseAddress, size: target.count, pos: 0)
                let hint = unsafe ZSTD_decompressStream(context, &output, &input)
                step.taken = unsafe input.pos
                step.made = unsafe output.pos
                return hint
            }
        }
        try check(hint)
        step.isEnd = hint == 0
        return step
    }

    private func check(_ code: Int) throws(TarError) {
        guard ZSTD_isError(code) != 0 else { return }
        let detail = unsafe String(cString: ZSTD_getErrorName(code))
        switch ZSTD_getErrorCode(code) {
        case ZSTD_error_frameParameter_windowTooLarge:
            throw TarError(.windowTooLarge, detail: "\(window >> 20)")
        case ZSTD_error_memory_allocation: throw TarError(.outOfMemory, detail: detail)
        default: throw TarError(.corruptCompression, detail: detail)
        }
    }
}
