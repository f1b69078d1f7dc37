import DossierModel
import DossierStore

/// A name in the tree, and what the file system says of it.
struct TreeEntry: Sendable {
    /// Where it lies below the root.
    let path: RelativePath
    /// What it is, or why that cannot be told or, of a folder, what is in it.
    var status: Result<FileStatus, StoreError>
    /// Where its folder stands.
    var place: TreePlace
    /// Whether names like this are no documents.
    var isIgnored: Bool
    /// The last name, which every rule asks for.
    let name: [UInt8]

    /// A name at a path.
    init(
        path: RelativePath, status: Result<FileStatus, StoreError>, place: TreePlace,
        isIgnored: Bool
    ) {
        self.path = path
        self.status = status
        self.place = place
        self.isIgnored = isIgnored
        name = path.lastName
    }

    /// What it is; nil where that cannot be told.
    var known: FileStatus? { try? status.get() }

    /// Whether it is a folder.
    var isFolder: Bool { known?.kind == .directory }

}
