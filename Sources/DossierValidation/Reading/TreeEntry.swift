import DossierModel
import DossierStore

/// A name in the tree, and what the file system says of it.
struct TreeEntry: Sendable {
    /// Where it lies below the root.
    var path: RelativePath
    /// What it is, or why that cannot be told or, of a folder, what is in it.
    var status: Result<FileStatus, StoreError>
    /// Where its folder stands.
    var place: TreePlace
    /// Whether names like this are no documents.
    var isIgnored: Bool

    /// What it is; nil where that cannot be told.
    var known: FileStatus? { try? status.get() }

    /// Whether it is a folder.
    var isFolder: Bool { known?.kind == .directory }

    /// The last name.
    var name: [UInt8] { path.lastName }
}
