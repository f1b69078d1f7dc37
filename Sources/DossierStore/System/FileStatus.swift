/// What the file system knows about a file, links not followed.
public struct FileStatus: Sendable, Hashable {
    /// What it is.
    public var kind: FileKind
    /// Its length in bytes.
    public var size: Int64
    /// When its content was last changed, in nanoseconds since 1970.
    public var modified: Int64
    /// When its content or attributes were last changed, in nanoseconds since 1970.
    public var changed: Int64
    /// Its number in its file system; on some network mounts a hash of the path (design §5).
    public var inode: UInt64
    /// The file system it lies in.
    public var device: UInt64
    /// The permission bits.
    public var mode: UInt32
    /// The group whose permissions they tell.
    public var group: UInt32 = 0

    /// The status of a file.
    public init(
        kind: FileKind, size: Int64, modified: Int64, changed: Int64, inode: UInt64,
        device: UInt64, mode: UInt32
    ) {
        self.kind = kind
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
        self.device = device
        self.mode = mode
    }

    /// Whether a file that had the other status may still have the same content.
    ///
    /// Size and time of modification are always compared, time of change and inode only where the
    /// file system is local (design §9).
    public func isUnchanged(since other: FileStatus, isLocal: Bool) -> Bool {
        guard kind == other.kind, size == other.size, modified == other.modified else {
            return false
        }
        return !isLocal || (changed == other.changed && inode == other.inode)
    }
}
