public import DossierModel

/// Where a registered document should lie, by its record.
public struct RecordedPlace: Sendable, Hashable {
    /// The number of its dossier.
    public var number: ClientNumber
    /// The record.
    public var record: RecordID
    /// Its item number.
    public var item: ItemNumber
    /// Its title.
    public var title: String
    /// The path below the root.
    public var path: RelativePath
    /// Whether the document is only stored any more, so that neither name nor path is told.
    public var isStorageOnly = false

    /// The path below the root, where it may be told (rule PRV-3).
    public var shownPath: RelativePath? { isStorageOnly ? nil : path }
    /// Its title, where it may be told.
    public var shownTitle: String? { isStorageOnly ? nil : title }
}

extension RecordedPlace {
    /// The place of a record in a volume; nil for paper alone.
    init?(_ record: Record, in volume: Volume) {
        guard let inside = record.path else { return nil }
        self.init(
            number: volume.number, record: record.id, item: record.item, title: record.title,
            path: volume.path.appending(inside), isStorageOnly: record.isStorageOnly)
    }
}
