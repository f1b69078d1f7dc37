import DossierModel

/// The names of one folder.
struct FolderListing: Sendable {
    /// The folder below the root; nil is the root itself.
    var path: RelativePath?
    /// Where it stands.
    var place: TreePlace
    /// What is in it, in order of names.
    var entries: [TreeEntry]
}
