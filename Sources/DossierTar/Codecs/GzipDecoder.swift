internal import CLibZ

/// Decompresses members of gzip (RFC 1952).
@safe
final class GzipDecoder: FrameDecoder {
    /// Where zlib keeps it: the library holds a pointer to it, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    /// A decoder; its window is 32 KiB, as the format says.
    init() throws(TarError) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe dossier_gunzip_init(stream) == Z_OK else {
            unsafe stream.deallocate()
            throw TarError(.outOfMemory)
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    func restart() throws(TarError) {
        guard unsafe inflateReset(stream) == Z_OK else { throw TarError(.corruptCompression) }
    }

    func decode(
        _ bytes: [UInt8], from start: Int, into buffer: inout [UInt8]
    ) throws(TarError) -> DecodedStep {
        // zlib counts in 32 bits.
        let end = min(bytes.count, start + Int(Int32.max))
        // zlib's header does not say const of what it only reads, hence a copy of the pointer.
        let code = unsafe bytes.withUnsafeBytes { source in
            unsafe buffer.withUnsafeMutableBytes { target in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: source[start..<end].baseOfBytes)
                unsafe stream.pointee.avail_in = UInt32(end - start)
                unsafe stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(
                    to: UInt8.self)
                unsafe stream.pointee.avail_out = UInt32(target.count)
                return unsafe inflate(stream, Z_NO_FLUSH)
            }
        }
        // Z_BUF_ERROR says only that more input or room is needed.
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
            throw TarError(
                code == Z_MEM_ERROR ? .outOfMemory : .corruptCompression,
                detail: "zlib \(code)")
        }
        return DecodedStep(
            taken: end - Int(unsafe stream.pointee.avail_in),
            made: buffer.count - Int(unsafe stream.pointee.avail_out),
            isEnd: code == Z_STREAM_END)
    }
}

extension Slice where Base == UnsafeRawBufferPointer {
    fileprivate var baseOfBytes: UnsafePointer<UInt8>? {
        unsafe base.baseAddress.map {
            unsafe $0.advanced(by: startIndex).assumingMemoryBound(to: UInt8.self)
        }
    }
}
