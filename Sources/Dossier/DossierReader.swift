internal import DossierModel
internal import DossierStore

/// Reads everything of one dossier that its views and its completeness need.
struct DossierReader {
    let store: Store
    /// The volumes, oldest first; never empty.
    let volumes: [Volume]
    /// The newest volume's card.
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

    /// The projects of every volume, each once.
    func projects() throws -> [Project] { try entries(.projects, id: \.id) }

    /// The issues of every volume, each once.
    func issues() throws -> [Issue] { try entries(.issues, id: \.id) }

    /// The credit fields of the newest volume.
    func credit() throws -> FieldValues {
        guard let newest = volumes.last else { return FieldValues() }
        guard let bytes = try store.bytesIfPresent(newest.path(.credit)) else {
            return FieldValues()
        }
        do {
            return try FieldFile(.credit, document: bytes).fields
        } catch {
            throw StoreError(
                .corruptDocument, newest.path(.credit).description, .read, fault: error)
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

    private func entries<Entry: JSONRepresentable & Equatable>(
        _ file: VolumeFile, id: KeyPath<Entry, EntryID>
    ) throws -> [Entry] {
        var seen: Set<EntryID> = []
        var entries: [Entry] = []
        for volume in volumes {
            for entry in try store.entries(file, of: volume, as: Entry.self)
            where seen.insert(entry[keyPath: id]).inserted {
                entries.append(entry)
            }
        }
        return entries
    }
}
