public import DossierStore
public import SystemPackage

/// Which package a person wants rewritten, and where its successor goes.
public struct RewriteRequest: Sendable {
    /// The package.
    public var file: FilePath
    /// Where the successor goes; nil is beside the package.
    public var output: FilePath?
    /// The private keys that open the package, where it is encrypted.
    public var opening: Opening?
    /// For whom the successor is encrypted, outside the archive.
    public var sealing: Sealing?
    /// Who has it; nil is the person who rewrites.
    public var holder: String?

    /// A package.
    public init(_ file: FilePath) {
        self.file = file
    }
}
