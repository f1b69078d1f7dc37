internal import DossierModel

/// A checkpoint that somebody outside holds, and the name under which they brought it.
public struct HeldCheckpoint: Sendable, Equatable {
    /// The file, for people.
    public let name: String
    /// The checkpoint.
    public let signed: SignedCheckpoint

    /// A checkpoint under a name.
    public init(name: String, signed: SignedCheckpoint) {
        self.name = name
        self.signed = signed
    }
}
