#if os(Linux)
internal import CDossierSystem
internal import DossierModel
internal import SystemPackage

#if canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension HostSystem {
    /// Opens by one `openat2`; a rename elsewhere in the tree can make it ask for another try.
    func openBeneath(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        var attempts = 0
        while true {
            do {
                let number = try unsafe Self.withName(path.bytes) { pointer throws(Errno) in
                    try Self.check {
                        unsafe dossier_open_beneath(
                            directory.number, pointer, Self.flags(mode),
                            Self.permissions(mode))
                    }
                }
                return Descriptor(number)
            } catch Errno.resourceTemporarilyUnavailable {
                attempts += 1
                if attempts == 16 { throw .resourceTemporarilyUnavailable }
            }
        }
    }

    /// Forgets what the machine remembers of the status of a name.
    public func refresh(_ name: [UInt8], in directory: Descriptor) {
        try? unsafe Self.withName(name) { pointer throws(Errno) in
            _ = unsafe dossier_refresh(directory.number, pointer)
        }
    }

    static func fileSystemType(_ number: Int32) throws(Errno) -> FileSystemKind {
        FileSystemKind(linuxType: try check { dossier_file_system(number) })
    }
}
#endif
