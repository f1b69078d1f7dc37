public import DossierModel
public import DossierStore

/// Something in the tree that is neither a file nor a folder.
public struct SpecialFile: Sendable, Equatable {
    /// Where it lies.
    public var path: RelativePath
    /// What it is.
    public var kind: FileKind

    /// Something of that kind.
    public init(path: RelativePath, kind: FileKind) {
        self.path = path
        self.kind = kind
    }
}
