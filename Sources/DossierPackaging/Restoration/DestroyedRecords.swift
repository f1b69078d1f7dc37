internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// What witnesses say was destroyed, and how far they know the ledger.
///
/// A witness knows the records of all departments: an archive, a backup, the company's package. What
/// only knows a part, as a department's package does, tells of its tombstones and vouches for nothing.
/// They tell of holds too: what is restored has the newest of source and witness.
struct DestroyedRecords {
    /// The records with their tombstones.
    private(set) var records: [RecordID: Record] = [:]
    /// The holds that any of them knows.
    private(set) var holds = KnownHolds()
    /// How far the newest witness in a file knows the ledger; nil where there is none.
    private(set) var written: LedgerMoment?
    /// How far the newest archive in use knows it; nil where there is none.
    private(set) var living: LedgerMoment?
    /// The newest epoch of which a source is.
    private(set) var epoch = 1
    /// Checkpoints that were found; whether they are signed nobody has looked at.
    private(set) var checkpoints: [SignedCheckpoint] = []
    /// The first package that knows its own department alone.
    private(set) var part: String?
    /// A file that is restored itself.
    private(set) var own: String?
    /// The archives among the witnesses.
    var archives: [Store] { stores.map(\.store) }
    private var stores: [(store: Store, events: Int)] = []

    /// Nothing is known.
    init() {}

    /// Reads what a person named.
    ///
    /// - Parameters:
    ///   - request: What is to be restored, and against what.
    ///   - sources: What is restored; an incremental backup may stand on it, and none is a witness.
    /// - Throws: `twoArchives`, `baseMissing`, `damaged`; what reading met.
    init(_ request: RestoreRequest, _ sources: [RestoreSource]) throws {
        guard let first = sources.first else { return }
        var files: [RestoreSource] = []
        for path in request.against {
            if let store = try? Store.open(path) {
                guard store.description.id == first.archive.id else {
                    throw BackupError(
                        .twoArchives, VisibleText.of(path.string), detail: "\(first.archive.id)")
                }
                try add(store)
            } else {
                files.append(try RestoreSource(path, request.opening))
            }
        }
        let known = Set((files + sources).map(\.name))
        for source in files {
            guard source.archive.id == first.archive.id else {
                throw BackupError(.twoArchives, source.place, detail: first.place)
            }
            guard !sources.contains(where: { $0.isSame(as: source) }) else {
                own = own ?? source.place
                continue
            }
            // What did not change since its full backup stands there alone.
            if let base = source.backup?.base, !known.contains(base.name) {
                throw BackupError(.baseMissing, source.place, detail: base.name)
            }
            try add(source)
        }
    }

    /// Refuses to restore what nobody can say of what was destroyed since.
    ///
    /// - Parameters:
    ///   - sources: What is to be restored.
    ///   - isNewest: Whether a person says that nothing newer is left of the archive.
    /// - Throws: `ownWitness`, `partWitness`, `olderSource`; what reading met.
    func check(_ sources: [RestoreSource], isNewest: Bool) throws {
        guard let newest = sources.map(\.moment).max() else { return }
        if let living, living >= newest { return }
        if let written, written > newest { return }
        if isNewest {
            let last = sources.filter { $0.moment == newest }
            if try last.contains(where: { try $0.backup != nil || $0.isCompanys() }) { return }
            throw BackupError(.partWitness, last.first?.name ?? "")
        }
        guard let known = [living, written].compactMap({ $0 }).max() else {
            if let part { throw BackupError(.partWitness, part) }
            throw BackupError(.ownWitness, own ?? "")
        }
        throw BackupError(.olderSource, "\(known)", detail: "\(newest)")
    }

    /// The same, read again of archives that went on since.
    ///
    /// - Throws: what reading met.
    func refreshed() throws -> DestroyedRecords {
        var again = self
        again.stores = []
        for (store, events) in stores {
            if try Self.isUnchanged(store, since: events) {
                again.stores.append((store, events))
            } else {
                try again.add(store)
            }
        }
        return again
    }

    /// Whether nothing but copies was told of since.
    private static func isUnchanged(_ store: Store, since events: Int) throws -> Bool {
        let store = try store.reopened()
        var lines = try Ledger(store: store).lines(from: events)
        while let line = try lines.next() {
            guard let event = try? EventLine(bytes: line.bytes).event else { return false }
            guard event.sequence >= events else { continue }
            guard [.copyEntered, .copyChanged].contains(event.action) else { return false }
        }
        return true
    }

    // MARK: Reading

    private mutating func add(_ store: Store) throws {
        let store = try store.reopened()
        let events = try Ledger(store: store).head().nextSequence
        for volume in try VolumeFinder(store: store).allVolumes() {
            guard let list: RecordList = try store.documentIfPresent(volume.path(.records)) else {
                continue
            }
            add(list)
        }
        let moment = LedgerMoment(epoch: store.description.epoch, events: events)
        if try store.status(RestorationState.path) == nil {
            living = max(living ?? moment, moment)
        } else {
            written = max(written ?? moment, moment)
        }
        holds.add(try store.registerEntries(), at: moment)
        epoch = max(epoch, moment.epoch)
        stores.append((store, events))
        for kept in try Ledger(store: store).checkpoints() {
            if let signed = kept.signed { checkpoints.append(signed) }
        }
    }

    private mutating func add(_ source: RestoreSource) throws {
        let folder = RestoreRun.packed(Layout.checkpoints)
        var isWitness = source.backup != nil
        var found = self
        try source.entries().forEach(isDigested: false) { entry, content in
            if let path = RestoreRun.path(entry), RestoreRun.isRecords(path) {
                found.add(try RestoreRun.list(try content.bytes(), path, source.place))
            } else if KnownHolds.tells(entry) {
                try found.holds.add(entry, &content, of: source)
            } else if entry == RestoreSource.checkpoint || entry.parent == folder {
                isWitness = true
                let bytes = try content.bytes(limit: 1 << 20)
                if let signed = try? SignedCheckpoint(bytes: bytes) {
                    found.checkpoints.append(signed)
                }
            }
        }
        self = found
        epoch = max(epoch, source.moment.epoch)
        if isWitness {
            written = max(written ?? source.moment, source.moment)
        } else {
            part = part ?? source.name
        }
    }

    private mutating func add(_ list: RecordList) {
        for record in list.records where record.tombstone != nil { records[record.id] = record }
    }
}

extension RestoreSource {
    /// Whether two files hold the same.
    fileprivate func isSame(as other: RestoreSource) -> Bool {
        name == other.name && moment == other.moment
    }
}
