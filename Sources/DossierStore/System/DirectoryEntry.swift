/// A name in a directory, as the raw bytes that the file system holds.
public struct DirectoryEntry: Sendable, Hashable {
    /// The name.
    public let name: [UInt8]
    /// What it stands for, where the listing tells; nil where only its status does.
    public let kind: FileKind?

    /// A name in a directory.
    public init(name: [UInt8], kind: FileKind? = nil) {
        self.name = name
        self.kind = kind
    }
}
