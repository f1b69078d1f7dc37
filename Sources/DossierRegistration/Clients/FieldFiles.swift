internal import DossierModel
internal import DossierStore

/// The two files of fields that are kept apart from the card.
struct FieldFiles {
    /// Traits (rule PRV-6).
    var persons: FieldFile
    /// Credit (rule SEC-6).
    var credit: FieldFile
    /// The digests of the files as they were read; none for one that is absent.
    private var digests: [CardField.File: ContentDigest] = [:]

    /// The files of a volume that is about to be opened.
    init(persons: FieldFile, credit: FieldFile) {
        self.persons = persons
        self.credit = credit
    }

    /// Reads the files of a volume; one that is absent holds nothing (docs/format.md, chapter 2).
    ///
    /// - Throws: ``StoreError`` for a file that is not what it should be.
    init(reading state: VolumeState, from store: Store) throws(StoreError) {
        let dossier = state.card.dossier
        let persons = try store.bytesIfPresent(state.volume.path(.persons))
        let credit = try store.bytesIfPresent(state.volume.path(.credit))
        digests[.persons] = persons.map { ContentDigest(of: $0) }
        digests[.credit] = credit.map { ContentDigest(of: $0) }
        self.persons = try FieldFile(.persons, persons, of: state.volume, dossier)
        self.credit = try FieldFile(.credit, credit, of: state.volume, dossier)
    }

    /// One of the two.
    subscript(file: CardField.File) -> FieldFile {
        get { file == .credit ? credit : persons }
        set { if file == .credit { credit = newValue } else { persons = newValue } }
    }

    /// What a write of that file must find.
    func expectation(_ file: CardField.File) -> Expectation {
        digests[file].map { .digest($0) } ?? .absent
    }
}

extension FieldFile {
    /// One of the two files of a volume, by its bytes.
    fileprivate init(
        _ file: CardField.File, _ bytes: [UInt8]?, of volume: Volume, _ dossier: DossierID
    ) throws(StoreError) {
        guard let bytes else {
            // Whoever writes the file gives it a salt of its own.
            self.init(file: file, dossier: dossier, salt: Salt(random: []))
            return
        }
        do {
            try self.init(file, document: bytes)
        } catch {
            let path = volume.path(file == .persons ? .persons : .credit)
            throw StoreError(.corruptDocument, path.description, .read, fault: error)
        }
    }
}
