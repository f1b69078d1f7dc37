internal import DossierModel
internal import DossierStore

/// The two files of fields that are kept apart from the card.
struct FieldFiles {
    /// Traits (rule PRV-6).
    var persons: FieldFile
    /// Credit (rule SEC-6).
    var credit: FieldFile
    /// The digests of the files as they were read, byte for byte.
    private var digests: [CardField.File: ContentDigest] = [:]

    /// The files of a volume that is about to be opened.
    init(persons: FieldFile, credit: FieldFile) {
        self.persons = persons
        self.credit = credit
    }

    /// Reads the files of a volume.
    ///
    /// - Throws: ``StoreError`` for a file that is missing or not what it should be.
    init(reading volume: Volume, from store: Store) throws(StoreError) {
        let persons = try store.bytes(volume.path(.persons))
        let credit = try store.bytes(volume.path(.credit))
        self.persons = try Self.decode(persons, .persons, at: volume.path(.persons))
        self.credit = try Self.decode(credit, .credit, at: volume.path(.credit))
        digests = [
            .persons: ContentDigest(of: persons), .credit: ContentDigest(of: credit),
        ]
    }

    /// What a write of that file must find.
    func expectation(_ file: CardField.File) -> Expectation {
        digests[file].map { .digest($0) } ?? .absent
    }

    private static func decode(
        _ bytes: [UInt8], _ file: CardField.File, at path: RelativePath
    ) throws(StoreError) -> FieldFile {
        do {
            return try FieldFile(file, document: bytes)
        } catch {
            throw StoreError(.corruptDocument, path.description, .read, fault: error)
        }
    }
}
