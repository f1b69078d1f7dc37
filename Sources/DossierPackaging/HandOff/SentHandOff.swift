public import DossierModel

/// A hand-over that was made.
public struct SentHandOff: Sendable, Equatable {
    /// Its entry in the register of copies.
    public var entry: CopyEntry
    /// What was handed over.
    public var items: [HandOffItem]
    /// The cover list, where it lies.
    public var cover: String
    /// The checkpoint, where it lies.
    public var checkpoint: String
}
