/// For what a file is opened.
public enum OpenMode: Sendable, Hashable {
    /// To read a file; a FIFO without a writer does not block.
    case read
    /// To list a directory, to look up names in it, and to flush it.
    case directory
    /// To write a file that must not exist yet.
    ///
    /// The mode is what the user's mask leaves of 0666, or of 0600 for what is private.
    case create(isPrivate: Bool)
}
