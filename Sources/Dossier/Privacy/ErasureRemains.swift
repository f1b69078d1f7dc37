internal import DossierModel
internal import DossierRegistration
internal import DossierStore

/// What is left of what a client asked to have erased.
struct ErasureRemains {
    /// A document that is there still, and what keeps it; nil where it may be destroyed.
    struct Document {
        var found: FoundRecord
        var kept: KeptRecord?
    }

    /// The dossier's number.
    var number: ClientNumber
    /// The documents.
    var documents: [Document] = []
    /// What else is kept, and why.
    var parts: [KeptPart] = []
    /// Whether the newest volume holds traits that nothing keeps.
    var erasableTraits = false

    /// Whether everything is gone.
    var isEmpty: Bool { documents.isEmpty && parts.isEmpty }

    /// Refuses an answer while something is there that may go.
    ///
    /// - Throws: `eraseFirst`, `clearTraits`.
    func requireNothingErasable(_ request: EntryID) throws(RegistrationError) {
        let items = documents.filter { $0.kept == nil }.map { "\(number)/\($0.found.record.item)" }
        guard items.isEmpty else {
            throw RegistrationError(
                .eraseFirst, request.description,
                detail: items.joined(separator: Message.listSeparator), rule: "PRV-5")
        }
        guard !erasableTraits else {
            throw RegistrationError(
                .clearTraits, request.description, detail: number.description, rule: "PRV-6")
        }
    }
}

/// The parts of a dossier besides its documents that hold personal data.
struct PersonalParts {
    private let reader: DossierReader

    /// The parts of a dossier.
    init(_ reader: DossierReader) {
        self.reader = reader
    }

    /// Those that are there, each once; and whether they are in the newest volume, which alone is
    /// edited.
    ///
    /// - Throws: ``StoreError`` for a file that is not what it should be.
    func present() throws -> [(part: KeptPart.Part, isNewest: Bool)] {
        var found: [KeptPart.Part: Bool] = [.card: true]
        for volume in reader.volumes {
            let isNewest = volume == reader.volumes.last
            for (part, file) in [
                (KeptPart.Part.persons, CardField.File.persons), (.credit, .credit),
            ]
            where try !reader.fields(file, of: volume).values.isEmpty {
                found[part] = isNewest || found[part] == true
            }
        }
        if try !reader.projects().isEmpty { found[.projects] = true }
        if try !reader.issues().isEmpty { found[.issues] = true }
        if try !reader.communications().isEmpty { found[.communications] = true }
        return KeptPart.Part.allCases.compactMap { part in found[part].map { (part, $0) } }
    }
}
