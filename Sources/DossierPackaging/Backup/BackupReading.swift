internal import DossierModel
internal import DossierStore
internal import DossierTar
internal import SystemPackage

/// What a backup says: its description, its inventory, and the digest of its tar.
struct BackupReading {
    /// What it says of itself.
    private(set) var description: BackupDescription
    /// What it lists.
    private(set) var rows: [InventoryRow] = []
    /// The digest of its tar.
    private(set) var digest: ContentDigest

    /// Reads a file of a folder from its beginning to its end.
    ///
    /// - Throws: `notABackup`, `damaged`; what reading met.
    init(directory: DurableDirectory, _ file: RelativePath) throws {
        var found: BackupDescription?
        var rows: [InventoryRow] = []
        let place = directory.path.appending(file.text ?? "").string
        let summary = try BagEntries(place: place, try directory.open(file), nil).forEach {
            entry, reader in
            if entry == BackupDescription.path {
                found = try? BackupDescription(document: try reader.bytes())
            } else if entry == BackupDescription.inventory {
                rows = try InventoryLines.read(&reader, place)
            }
        }
        guard let found else { throw BackupError(.notABackup, place) }
        description = found
        self.rows = rows
        digest = summary.digest
    }

    /// What an incremental backup can be compared with; nothing of it is believed by its status.
    var base: BackupBase { BackupBase(rows) }
}
