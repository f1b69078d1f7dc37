internal import CDossierSystem
public import SystemPackage

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension HostSystem {
    /// Reads at an offset into a buffer.
    public func read(
        _ file: Descriptor, at offset: Int64, into buffer: inout [UInt8]
    ) throws(Errno) -> Int {
        try unsafe buffer.withUnsafeMutableBytes { bytes in
            Result { () throws(Errno) in
                try Self.check {
                    unsafe pread(file.number, bytes.baseAddress, bytes.count, off_t(offset))
                }
            }
        }.get()
    }

    /// Writes behind what was written before.
    public func write(
        _ bytes: ArraySlice<UInt8>, to file: Descriptor
    ) throws(Errno) -> Int {
        try unsafe bytes.withUnsafeBytes { raw in
            Result { () throws(Errno) in
                #if canImport(Darwin)
                try Self.check { unsafe Darwin.write(file.number, raw.baseAddress, raw.count) }
                #elseif canImport(Musl)
                try Self.check { unsafe Musl.write(file.number, raw.baseAddress, raw.count) }
                #else
                try Self.check { unsafe Glibc.write(file.number, raw.baseAddress, raw.count) }
                #endif
            }
        }.get()
    }

    /// Lets a new file share the blocks of another.
    public func clone(_ source: Descriptor, to target: Descriptor) throws(Errno) {
        #if os(Linux)
        _ = try Self.check { dossier_clone(target.number, source.number) }
        #else
        throw .notSupported
        #endif
    }

    /// Copies inside the kernel.
    public func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int {
        #if os(Linux)
        return try Self.check {
            dossier_copy_range(source.number, offset, target.number, count)
        }
        #else
        throw .notSupported
        #endif
    }

    /// Sets the time of modification.
    public func setModified(_ file: Descriptor, _ time: Int64) throws(Errno) {
        let (seconds, rest) = time.quotientAndRemainder(dividingBy: 1_000_000_000)
        let isEarlier = rest < 0
        let modified = timespec(
            tv_sec: Int(isEarlier ? seconds - 1 : seconds),
            tv_nsec: Int(isEarlier ? rest + 1_000_000_000 : rest))
        _ = try Self.check { unsafe futimens(file.number, [modified, modified]) }
    }

    /// Begins to write what a file holds in memory.
    public func startWriting(_ file: Descriptor) {
        #if os(Linux)
        // What fails here is told by the flush.
        _ = dossier_start_writing(file.number)
        #endif
    }

    /// Lets go of what the machine holds of a file in memory.
    public func uncache(_ file: Descriptor) {
        #if os(Linux)
        _ = posix_fadvise(file.number, 0, 0, POSIX_FADV_DONTNEED)
        #endif
    }

    /// Makes a file or a directory lasting.
    public func synchronize(_ descriptor: Descriptor) throws(Errno) {
        #if canImport(Darwin)
        // On macOS fsync leaves data in the drive's own cache.
        _ = try Self.check { fcntl(descriptor.number, F_FULLFSYNC) }
        #else
        _ = try Self.check { fsync(descriptor.number) }
        #endif
    }

    /// Makes a whole file system lasting.
    public func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno) {
        #if os(Linux)
        _ = try Self.check { dossier_syncfs(descriptor.number) }
        #else
        throw .notSupported
        #endif
    }
}
