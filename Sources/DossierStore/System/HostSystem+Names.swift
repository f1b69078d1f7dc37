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
    /// Makes a directory.
    public func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try unsafe Self.withName(name) { pointer throws(Errno) in
            _ = try Self.check { unsafe mkdirat(directory.number, pointer, 0o777) }
        }
    }

    /// Makes a directory into which the owner alone may look (mode 0700).
    public func makePrivateDirectory(
        _ name: [UInt8], in directory: Descriptor
    ) throws(Errno) {
        try unsafe Self.withName(name) { pointer throws(Errno) in
            _ = try Self.check { unsafe mkdirat(directory.number, pointer, 0o700) }
        }
    }

    /// Renames, replacing what has the new name.
    public func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        try unsafe Self.withName(name) { old throws(Errno) in
            try unsafe Self.withName(newName) { new throws(Errno) in
                _ = try Self.check {
                    unsafe renameat(source.number, old, target.number, new)
                }
            }
        }
    }

    /// Renames unless the new name is taken.
    public func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        try unsafe Self.withName(name) { old throws(Errno) in
            try unsafe Self.withName(newName) { new throws(Errno) in
                #if os(Linux)
                _ = try Self.check {
                    unsafe dossier_rename_new(source.number, old, target.number, new)
                }
                #else
                _ = try Self.check {
                    unsafe renameatx_np(
                        source.number, old, target.number, new, UInt32(RENAME_EXCL))
                }
                #endif
            }
        }
    }

    /// Removes a file or a link.
    public func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try unsafe Self.withName(name) { pointer throws(Errno) in
            _ = try Self.check { unsafe unlinkat(directory.number, pointer, 0) }
        }
    }

    /// Removes an empty directory.
    public func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try unsafe Self.withName(name) { pointer throws(Errno) in
            _ = try Self.check { unsafe unlinkat(directory.number, pointer, AT_REMOVEDIR) }
        }
    }
}
