internal import DossierStore

/// The part of a file's status by which it is known again (design §9).
struct FileStamp: Sendable, Equatable {
    /// The length in bytes.
    var size: Int64
    /// The time of modification, in nanoseconds since 1970.
    var modified: Int64
    /// The time of change of status; 0 where the file system is not local.
    var changed: Int64
    /// The inode; 0 where the file system is not local.
    var inode: Int64

    /// The stamp of a file.
    init(size: Int64, modified: Int64, changed: Int64, inode: Int64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// The stamp that a status gives.
    ///
    /// Network file systems make up inodes and report times of change that move by themselves, so
    /// neither is compared there.
    init(_ status: FileStatus, isLocal: Bool) {
        size = status.size
        modified = status.modified
        changed = isLocal ? status.changed : 0
        inode = isLocal ? Int64(bitPattern: status.inode) : 0
    }
}
