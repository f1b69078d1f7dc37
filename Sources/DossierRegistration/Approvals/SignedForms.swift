public import DossierModel
public import DossierStore

/// The scans of signed forms: registered records whose documents are in their place, unchanged.
public struct SignedForms {
    private let store: Store
    private let volumes: (ClientNumber) throws -> [Volume]

    /// The scans in an archive.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - volumes: The volumes of a dossier, by a number that it has or had.
    public init(_ store: Store, volumes: @escaping (ClientNumber) throws -> [Volume]) {
        self.store = store
        self.volumes = volumes
    }

    /// The record that a person named as a scan.
    ///
    /// - Throws: ``ApprovalRefusal`` where there is no such record; what reading met.
    public func scan(named text: String, for action: ApprovedAction) throws -> RecordID {
        guard let found = try find(text) else {
            throw ApprovalRefusal(.noScan, action, detail: text)
        }
        return found.record.id
    }

    /// Whether a record is of a document that is where it was registered, as it was registered.
    public func isScan(_ record: RecordID) throws -> Bool {
        guard let found = try find(record.description), found.record.tombstone == nil,
            let path = found.record.path.map({ found.volume.path.appending($0) }),
            let digest = found.record.current?.digest,
            try store.status(path)?.kind == .file
        else { return false }
        return try store.open(path).digest() == digest
    }

    /// What people call a record: its dossier's number and its item number; nil where there is none.
    public func name(of record: RecordID) throws -> String? {
        try find(record.description).map { "\($0.volume.number)/\($0.record.item)" }
    }

    private func find(_ text: String) throws -> FoundRecord? {
        try RecordName(text).flatMap { name in
            try RecordFinder(store: store).find(name) { try volumes($0) }
        }
    }
}
