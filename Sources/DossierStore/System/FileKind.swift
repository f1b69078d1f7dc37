/// What a name in a directory stands for.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
    /// A regular file.
    case file
    /// A directory.
    case directory
    /// A symbolic link, which is never followed.
    case link
    /// A named pipe.
    case pipe
    /// A socket.
    case socket
    /// A block or character device.
    case device
    /// Something the operating system has no name for.
    case unknown
}
