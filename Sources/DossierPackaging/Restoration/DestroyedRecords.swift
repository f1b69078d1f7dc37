internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// What newer sources say was destroyed, and how far they know the ledger.
///
/// Holds come in with their register: they are replayed here too.
struct DestroyedRecords {
    /// The records with their tombstones.
    private(set) var records: [RecordID: Record] = [:]
    /// How many events the newest source knows.
    private(set) var events = 0
    /// The newest head that is known.
    private(set) var newest: RestorationState.Head?

    /// Nothing is known.
    init() {}

    /// Reads what newer sources say.
    ///
    /// - Parameters:
    ///   - paths: Archives, backups, packages.
    ///   - archive: The archive of which they must be.
    ///   - others: What is restored; an incremental backup may stand on it.
    ///   - opening: The private keys that open what is encrypted.
    /// - Throws: `twoArchives`, `baseMissing`; what reading met.
    init(
        _ paths: [FilePath], of archive: PackageDescription.Origin, others: [RestoreSource],
        opening: Opening?
    ) throws {
        var files: [RestoreSource] = []
        for path in paths {
            if let store = try? Store.open(path) {
                guard store.description.id == archive.id else {
                    throw BackupError(
                        .twoArchives, VisibleText.of(path.string), detail: "\(archive.id)")
                }
                try add(store)
            } else {
                files.append(try RestoreSource(path, opening))
            }
        }
        let known = Set((files + others).map(\.name))
        for source in files {
            guard source.archive.id == archive.id else {
                throw BackupError(.twoArchives, source.place, detail: "\(archive.id)")
            }
            // What did not change since its full backup stands there alone.
            if let base = source.backup?.base, !known.contains(base.name) {
                throw BackupError(.baseMissing, source.place, detail: base.name)
            }
            try add(source)
        }
    }

    private mutating func add(_ store: Store) throws {
        for volume in try VolumeFinder(store: store).allVolumes() {
            guard let list: RecordList = try store.documentIfPresent(volume.path(.records)) else {
                continue
            }
            add(list)
        }
        let ledger = Ledger(store: store)
        events = max(events, try ledger.head().nextSequence)
        for kept in try ledger.checkpoints() { add(kept.signed) }
    }

    private mutating func add(_ source: RestoreSource) throws {
        events = max(events, source.events)
        let checkpoints = RelativePath("data/\(Layout.checkpoints.text ?? "")")
        var lists: [RecordList] = []
        var signed: [SignedCheckpoint?] = []
        try source.entries().forEach(isDigested: false) { entry, content in
            if entry.lastName.elementsEqual(VolumeFile.records.rawValue.utf8) {
                lists.append(try RecordList(document: try content.bytes()))
            } else if entry == "proof/checkpoint" || entry.parent == checkpoints {
                signed.append(try? SignedCheckpoint(bytes: try content.bytes(limit: 1 << 20)))
            }
        }
        for list in lists { add(list) }
        for checkpoint in signed { add(checkpoint) }
    }

    private mutating func add(_ list: RecordList) {
        for record in list.records where record.tombstone != nil { records[record.id] = record }
    }

    private mutating func add(_ signed: SignedCheckpoint?) {
        guard let head = signed?.head, head.size > newest?.size ?? 0 else { return }
        newest = RestorationState.Head(size: head.size, root: head.root)
    }
}
