internal import DossierModel
public import SystemPackage

/// With which private keys an encrypted file is opened.
public struct Opening: Sendable {
    /// The files of the private keys.
    public let identities: [FilePath]
    /// By what.
    public let encryption: any Encryption

    /// An opening.
    public init(identities: [FilePath], encryption: any Encryption) {
        self.identities = identities
        self.encryption = encryption
    }
}
