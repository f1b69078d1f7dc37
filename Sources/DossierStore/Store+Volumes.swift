public import DossierModel

extension Store {
    /// The whole content of a file; nil where there is none.
    ///
    /// - Throws: what ``bytes(_:limit:)`` throws for a file that is there.
    public func bytesIfPresent(_ path: RelativePath) throws(StoreError) -> [UInt8]? {
        do {
            return try bytes(path)
        } catch  where error.code == .notFound {
            return nil
        }
    }

    /// The card of a volume.
    ///
    /// - Throws: `copiedVolume` where the card belongs to another folder, or what reading met.
    public func card(of volume: Volume) throws(StoreError) -> Card {
        let card: Card = try document(volume.path(.card))
        try volume.check(card)
        return card
    }

    /// The records of a volume, none where nothing was entered (docs/format.md, chapter 2).
    ///
    /// - Throws: `recordsOfAnother` where they belong to another volume, or what reading met.
    public func records(of volume: Volume, card: Card) throws(StoreError) -> RecordList {
        let path = volume.path(.records)
        guard let list: RecordList = try documentIfPresent(path) else {
            return RecordList(dossier: card.dossier, year: volume.year)
        }
        try volume.check(list, of: card)
        return list
    }

    /// The entries of a volume's list, none where nothing was entered.
    public func entries<Entry: JSONRepresentable & Equatable>(
        _ file: VolumeFile, of volume: Volume, as type: Entry.Type = Entry.self
    ) throws(StoreError) -> [Entry] {
        let list: EntryList<Entry>? = try documentIfPresent(volume.path(file))
        return list?.entries ?? []
    }
}

extension Volume {
    /// Refuses a card that is not this folder's: people copy last year's volume by hand.
    ///
    /// - Throws: `copiedVolume`, naming the folder and the volume that the card belongs to.
    public func check(_ card: Card) throws(StoreError) {
        guard card.volume != self else { return }
        throw StoreError(
            .copiedVolume, path.description, .read,
            details: ["owner": card.volume.path.description, "year": "\(year)"])
    }

    /// Refuses records that are not those of this volume's card and year.
    ///
    /// - Throws: `recordsOfAnother`, naming the file.
    public func check(_ records: RecordList, of card: Card) throws(StoreError) {
        guard records.dossier != card.dossier || records.year != year else { return }
        throw StoreError(
            .recordsOfAnother, path(.records).description, .read,
            details: ["year": "\(year)", "found": "\(records.year)"])
    }
}
