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
    /// The status of an open file.
    public func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus {
        var result = stat()
        _ = try Self.check { unsafe fstat(descriptor.number, &result) }
        return FileStatus(result)
    }

    /// The status of a path of the host.
    public func status(_ path: FilePath) throws(Errno) -> FileStatus {
        var result = stat()
        try unsafe Self.withName(path.rawBytes) { pointer throws(Errno) in
            _ = try Self.check { unsafe fstatat(AT_FDCWD, pointer, &result, 0) }
        }
        return FileStatus(result)
    }

    /// The status of a name in a directory.
    public func status(
        _ name: [UInt8], in directory: Descriptor
    ) throws(Errno) -> FileStatus {
        var result = stat()
        try unsafe Self.withName(name) { pointer throws(Errno) in
            _ = try Self.check {
                unsafe fstatat(directory.number, pointer, &result, AT_SYMLINK_NOFOLLOW)
            }
        }
        return FileStatus(result)
    }

    /// Whether names in a directory may be changed.
    public func checkWritable(_ directory: Descriptor) throws(Errno) {
        try unsafe Self.withName([0x2E]) { pointer throws(Errno) in
            _ = try Self.check {
                unsafe faccessat(directory.number, pointer, W_OK | X_OK, AT_EACCESS)
            }
        }
    }

    /// The names in a directory.
    public func entries(_ directory: Descriptor) throws(Errno) -> [DirectoryEntry] {
        // Opened anew, because two listings of one open directory share their place in it.
        let own = try reopen(directory)
        guard let stream = unsafe fdopendir(own.number) else {
            let number = Errno(rawValue: errno)
            close(own)
            throw number
        }
        defer { unsafe _ = closedir(stream) }
        var result: [DirectoryEntry] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe Self.name(of: entry)
            if name == [0x2E] || name == [0x2E, 0x2E] { continue }
            let kind = unsafe FileKind(directoryType: entry.pointee.d_type)
            result.append(DirectoryEntry(name: name, kind: kind))
        }
        if errno != 0 { throw Errno(rawValue: errno) }
        return result
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        // The name may be longer than the field that the header declares: read up to its NUL.
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        let start = unsafe UnsafeRawPointer(entry) + offset
        let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }

    /// How many bytes a person without privileges can still write (statvfs).
    public func freeBytes(_ descriptor: Descriptor) -> Int64? {
        var result = statvfs()
        guard unsafe fstatvfs(descriptor.number, &result) == 0 else { return nil }
        let (bytes, overflow) = Int64(clamping: result.f_bavail)
            .multipliedReportingOverflow(by: Int64(clamping: result.f_frsize))
        return overflow ? .max : bytes
    }

    /// The kind of file system on which an open file lies.
    public func fileSystem(_ descriptor: Descriptor) throws(Errno) -> FileSystemKind {
        #if os(Linux)
        return try Self.fileSystemType(descriptor.number)
        #else
        var result = statfs()
        _ = try Self.check { unsafe fstatfs(descriptor.number, &result) }
        let isLocal = result.f_flags & UInt32(MNT_LOCAL) != 0
        return FileSystemKind(name: isLocal ? "local" : "network", isLocal: isLocal)
        #endif
    }
}

extension FileKind {
    /// The kind by the type of a directory entry; nil where the listing does not tell.
    init?(directoryType type: UInt8) {
        switch Int(type) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .directory
        case Int(DT_LNK): self = .link
        case Int(DT_FIFO): self = .pipe
        case Int(DT_SOCK): self = .socket
        case Int(DT_BLK), Int(DT_CHR): self = .device
        default: return nil
        }
    }

    /// The kind by the mode of a file.
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .directory
        case S_IFLNK: self = .link
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        case S_IFBLK, S_IFCHR: self = .device
        default: self = .unknown
        }
    }
}

extension FileStatus {
    init(_ status: stat) {
        #if canImport(Darwin)
        let modified = status.st_mtimespec
        let changed = status.st_ctimespec
        #else
        let modified = status.st_mtim
        let changed = status.st_ctim
        #endif
        self.init(
            kind: FileKind(mode: status.st_mode), size: Int64(status.st_size),
            modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed),
            inode: UInt64(status.st_ino), device: UInt64(truncatingIfNeeded: status.st_dev),
            mode: UInt32(status.st_mode & 0o7777))
        group = UInt32(status.st_gid)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
