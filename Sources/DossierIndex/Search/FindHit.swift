public import DossierModel

/// Something that answers a question.
public struct FindHit: Sendable, Equatable {
    /// What was found.
    public enum Kind: String, Sendable, CaseIterable {
        /// A dossier, in its newest volume.
        case dossier
        /// A record: a document that is registered, or paper.
        case record
        /// A file that is not registered.
        case file
    }

    /// What was found.
    public var kind: Kind
    /// The number of the dossier; nil for a file outside every volume.
    public var number: String?
    /// The client's name; nil where no card tells it.
    public var name: String?
    /// The year of the volume.
    public var year: Int?
    /// The number of the category; nil for a dossier, and for a file in no category's folder.
    public var category: Int?
    /// The record's title, the file's name, or for a dossier the client's name.
    public var title: String
    /// The path below the root: of the file where it lies now, or of the volume; nil for paper alone,
    /// and for a document that was destroyed.
    public var path: RelativePath?
    /// How the document stands to its record; nil for a dossier.
    public var status: DocumentStatus?
    /// The record's item number.
    public var item: String?
    /// The day on which the record was formed.
    public var formed: CalendarDate?
    /// Where the paper lies.
    public var place: String?
}
