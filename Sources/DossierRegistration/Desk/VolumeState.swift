public import DossierModel
internal import DossierStore

/// The files of one volume as they were read, with the digests by which a change is guarded.
public struct VolumeState: Sendable {
    /// Which volume.
    public let volume: Volume
    /// The card.
    public var card: Card
    /// The records.
    public var records: RecordList
    /// The digests of the files as they were read, by file.
    var digests: [VolumeFile: ContentDigest]

    /// Reads the card and the records of a volume.
    ///
    /// - Throws: ``StoreError`` for a file that is not what it should be: `copiedVolume` where the
    ///   card is another volume's, `recordsOfAnother` where the records are.
    init(reading volume: Volume, from store: Store) throws(StoreError) {
        self.volume = volume
        digests = [:]
        let bytes = try store.bytes(volume.path(.card))
        digests[.card] = ContentDigest(of: bytes)
        let card: Card = try store.decode(bytes, from: volume.path(.card))
        self.card = card
        try volume.check(card)
        // Absent means that nothing was entered (docs/format.md, chapter 2).
        let list = try store.bytesIfPresent(volume.path(.records))
        digests[.records] = list.map { ContentDigest(of: $0) }
        records =
            if let list {
                try store.decode(list, from: volume.path(.records))
            } else {
                RecordList(dossier: card.dossier, year: volume.year)
            }
        try volume.check(records, of: card)
    }

    /// A volume that is about to be opened.
    init(opening volume: Volume, card: Card) {
        self.volume = volume
        self.card = card
        records = RecordList(dossier: card.dossier, year: volume.year)
        digests = [:]
    }

    /// What a write of that file must find.
    func expectation(_ file: VolumeFile) -> Expectation {
        digests[file].map { .digest($0) } ?? .absent
    }

    /// Adds the card to a transaction, with a fresh salt.
    mutating func writeCard(salt: Salt, to changes: inout PlannedChanges) -> ContentDigest {
        card.salt = salt
        write(card.document, as: .card, to: &changes)
        return Commitment.digest(of: card)
    }

    /// Adds the list of records to a transaction.
    mutating func writeRecords(to changes: inout PlannedChanges) {
        write(records.document, as: .records, to: &changes)
    }

    private mutating func write(
        _ bytes: [UInt8], as file: VolumeFile, to changes: inout PlannedChanges
    ) {
        changes.write(bytes, to: volume.path(file), expecting: expectation(file))
        digests[file] = ContentDigest(of: bytes)
    }
}
