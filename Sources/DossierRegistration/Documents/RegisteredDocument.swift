public import DossierModel

/// A document that was just registered.
public struct RegisteredDocument: Sendable, Equatable {
    /// The number of its dossier.
    public var number: ClientNumber
    /// Its record, as it stands now.
    public var record: Record
    /// Where it lies below the root; nil for paper alone.
    public var path: RelativePath?
    /// What happened to it.
    public var act: Act

    /// What can happen to a document that is registered.
    public enum Act: String, Sendable, CaseIterable {
        /// It has its first record.
        case registered
        /// It has a new version.
        case newVersion
        /// Its record follows it to where it lies now.
        case moved
        /// What its record says of it was corrected.
        case corrected
    }
}
