public import DossierModel

/// What a walk comes upon.
public enum WalkEntry: Sendable {
    /// A name in the tree: a file, a folder, or what should not be there, such as a link.
    case found(RelativePath, FileStatus)
    /// A folder that cannot be listed, or a name whose status cannot be told; nil is the root.
    case unreadable(RelativePath?, StoreError)
}
