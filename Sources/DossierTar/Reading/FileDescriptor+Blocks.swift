public import SystemPackage

extension FileDescriptor {
    /// The next bytes of a file, pipe or standard input, as a source of ``TarReader``; none at the end.
    public func nextTarBlock() throws(TarError) -> [UInt8] {
        do {
            return try unsafe [UInt8](
                unsafeUninitializedCapacity: 256 << 10
            ) { buffer, count in
                count = try unsafe read(into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw TarError(.readFailed, detail: "\(error)")
        }
    }
}
