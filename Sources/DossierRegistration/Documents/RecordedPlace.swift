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
}

extension RecordedPlace {
    /// The place of a record in a volume; nil for paper alone.
    init?(_ record: Record, in volume: Volume) {
        guard let inside = record.path else { return nil }
        self.init(
            number: volume.number, record: record.id, item: record.item, title: record.title,
            path: volume.path.appending(inside))
    }
}
