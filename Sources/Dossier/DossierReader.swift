internal import DossierModel
internal import DossierStore

/// Reads everything of one dossier that its views and its completeness need.
struct DossierReader {
    let store: Store
    /// The volumes, oldest first; never empty.
    let volumes: [Volume]
    /// The newest volume's card, or that of the volume in question.
    let card: Card

    /// Finds a dossier by its number or by one that it had before.
    ///
    /// - Throws: `noSuchDossier`; ``StoreError`` for a card that is not what it should be.
    init(_ number: ClientNumber, store: Store) throws {
        self.store = store
        volumes = try Self.volumes(number, store)
        guard let newest = volumes.last else {
            throw RegistrationError(.noSuchDossier, number.description)
        }
        card = try store.card(of: newest)
    }

    /// The dossier of a volume that was read, as far as its other volumes are what they should be:
    /// one that somebody copied by hand takes nothing from the sound ones.
    init(besides volume: Volume, _ card: Card, store: Store) throws {
        self.store = store
        self.card = card
        var faults: [VolumeFault] = []
        var sound: [Volume] = []
        for other in try Self.volumes(card.number, store) {
            let read = { () throws(StoreError) in try store.card(of: other) }
            if try other == volume || faults.noting(read) != nil { sound.append(other) }
        }
        volumes = sound
    }

    /// The volumes of a dossier, by its number or by one that it had before; empty where none has it.
    static func volumes(_ number: ClientNumber, _ store: Store) throws -> [Volume] {
        let finder = VolumeFinder(store: store)
        let found = try finder.volumes(of: number)
        guard found.isEmpty else { return found }
        for year in try store.registerYears(.numbers) {
            let register: Register<NumberEntry> = try store.document(
                Layout.register(.numbers, year: year))
            let entry = register.entries.first { $0.number == number }
            if let next = entry?.replacedBy, next != number { return try volumes(next, store) }
        }
        return []
    }

    /// The records of every volume, oldest volume first.
    func records() throws -> [Record] {
        try volumes.flatMap { volume -> [Record] in
            let isNewest = volume == volumes.last
            return try store.records(
                of: volume, card: isNewest ? card : try store.card(of: volume)
            ).records
        }
    }

    /// The item numbers of the records, by their ids, of those volumes whose records can be read.
    func items() throws -> [RecordID: ItemNumber] {
        var items: [RecordID: ItemNumber] = [:]
        var faults: [VolumeFault] = []
        for volume in volumes {
            let read = { () throws(StoreError) in
                try store.records(of: volume, card: store.card(of: volume))
            }
            for record in try faults.noting(read)?.records ?? [] where items[record.id] == nil {
                items[record.id] = record.item
            }
        }
        return items
    }

    /// The projects of every volume, each once.
    func projects() throws -> [Project] { try entries(.projects, id: \.id) }

    /// The issues of every volume, up to a year where one is named, each once.
    func issues(through year: Int = .max) throws -> [Issue] {
        try entries(.issues, id: \.id, through: year)
    }

    /// The credit fields of the newest volume.
    func credit() throws -> FieldValues {
        guard let newest = volumes.last else { return FieldValues() }
        return try fields(.credit, of: newest)
    }

    /// The fields of one of the files that are kept apart from the card.
    func fields(_ file: CardField.File, of volume: Volume) throws -> FieldValues {
        let path = volume.path(file == .persons ? .persons : .credit)
        guard let bytes = try store.bytesIfPresent(path) else { return FieldValues() }
        do {
            return try FieldFile(file, document: bytes).fields
        } catch {
            throw StoreError(.corruptDocument, path.description, .read, fault: error)
        }
    }

    /// The communications of every volume, up to a year where one is named, oldest first.
    func communications(through year: Int = .max) throws -> [Communication] {
        var found: [Communication] = []
        for volume in volumes where volume.year <= year { found += try communications(of: volume) }
        return found.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    }

    private func communications(of volume: Volume) throws -> [Communication] {
        let folder = volume.path(.communications)
        guard try store.status(folder)?.kind == .directory else { return [] }
        var found: [Communication] = []
        for department in try store.entries(folder) {
            guard let place = folder.appending(name: department.name),
                try store.status(place)?.kind == .directory
            else { continue }
            for file in try store.entries(place) {
                guard let path = place.appending(name: file.name),
                    file.name.suffix(6).elementsEqual(".jsonl".utf8)
                else { continue }
                found += try lines(of: path)
            }
        }
        return found
    }

    private func lines(of path: RelativePath) throws -> [Communication] {
        try store.bytes(path).split(separator: 0x0A).map {
            try store.decode(Array($0), from: path)
        }
    }

    /// An entry that stands in several volumes counts as it stands in the newest, at the place of
    /// the oldest.
    private func entries<Entry: JSONRepresentable & Equatable>(
        _ file: VolumeFile, id: KeyPath<Entry, EntryID>, through year: Int = .max
    ) throws -> [Entry] {
        var places: [EntryID: Int] = [:]
        var entries: [Entry] = []
        for volume in volumes where volume.year <= year {
            for entry in try store.entries(file, of: volume, as: Entry.self) {
                if let place = places[entry[keyPath: id]] {
                    entries[place] = entry
                } else {
                    places[entry[keyPath: id]] = entries.count
                    entries.append(entry)
                }
            }
        }
        return entries
    }
}
