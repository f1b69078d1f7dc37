internal import Dispatch
internal import DossierModel
internal import DossierStore
internal import Synchronization

/// The volumes from which something may be packed: those of dossiers that events touched, and those
/// in which something of an earlier month still waits, or something was destroyed.
struct TouchedVolumes {
    /// Such a volume.
    struct Entry: Sendable {
        /// The volume.
        var volume: Volume
        /// The dossier.
        var dossier: DossierID
        /// The holding department.
        var holding: DepartmentCode
        /// Whether it is the dossier's newest.
        var isNewest = false
        /// Whether somebody copied it by hand from another year's: nothing of it is packed or sealed.
        var isCopy = false
        /// Whose records lie in it.
        var records = WaitingRecords()
        /// Whether something of it was destroyed.
        var hasTombstones = false
        /// The departments that formed issues in it, with the last event that tells of one of them.
        var issues: [DepartmentCode: Int] = [:]
        /// The files of contacts of which events tell.
        var communications: [CommunicationsFile] = []
    }

    /// The volumes, in the order of their paths.
    private(set) var entries: [Entry] = []

    /// Reads the lists of records, and of volumes in which something may be packed the card.
    init(_ replay: RangeReplay, store: Store) throws {
        let known = try Self.dossiers(of: store)
        let volumes = try VolumeFinder(store: store).allVolumes()
        let results = Mutex(
            [Result<Entry?, any Error>](repeating: .success(nil), count: volumes.count))
        DispatchQueue.concurrentPerform(iterations: volumes.count) { index in
            let volume = volumes[index]
            let isTouched = known[volume.number].map { replay.dossiers[$0] != nil } ?? true
            let entry = Result { try Self.entry(volume, isTouched: isTouched, replay, store) }
                .flatMapError { error in
                    // A file of an untouched dossier that nobody can read keeps no month from packing.
                    let code = (error as? StoreError)?.code
                    let isPassed = code == .corruptDocument || code == .notFound
                    return isPassed && !isTouched ? .success(nil) : .failure(error)
                }
            results.withLock { $0[index] = entry }
        }
        entries = try results.withLock { $0 }.compactMap { try $0.get() }
        markNewest(among: volumes)
        entries.sort { Self.key($0.volume).lexicographicallyPrecedes(Self.key($1.volume)) }
    }

    /// A copy made by hand is no volume, so the newest is the newest of the others.
    private mutating func markNewest(among volumes: [Volume]) {
        let copies = Set(entries.filter(\.isCopy).map(\.volume))
        var newest: [ClientNumber: Int] = [:]
        for volume in volumes where !copies.contains(volume) {
            newest[volume.number] = max(newest[volume.number] ?? 0, volume.year)
        }
        for index in entries.indices {
            let volume = entries[index].volume
            entries[index].isNewest =
                newest[volume.number] == volume.year && !entries[index].isCopy
        }
    }

    private static func entry(
        _ volume: Volume, isTouched: Bool, _ replay: RangeReplay, _ store: Store
    ) throws -> Entry? {
        let list: RecordList? = try store.documentIfPresent(volume.path(.records))
        let touch = list.flatMap { replay.dossiers[$0.dossier] } ?? DossierTouch()
        let records = WaitingRecords(list, touch, replay)
        let isOther = list.map { $0.year != volume.year } ?? false
        let isWanted = !records.isEmpty || records.hasTombstones
        guard isTouched || isOther || isWanted else { return nil }
        let card: Card = try store.document(volume.path(.card))
        var entry = Entry(volume: volume, dossier: card.dossier, holding: card.holding)
        // As validation judges it (rule hand-copied-volume).
        entry.isCopy = isOther && card.filedUnder.year == list?.year
        guard !entry.isCopy else { return entry }
        let named = replay.dossiers[card.dossier]
        guard named != nil || isWanted else { return nil }
        entry.records = records
        entry.hasTombstones = records.hasTombstones
        entry.issues = try issues(volume, named ?? DossierTouch(), replay, store)
        entry.communications = try CommunicationsFile.all(
            of: volume, named ?? DossierTouch(), replay, store)
        return entry
    }

    /// A volume's files come behind its folder's name and a slash.
    private static func key(_ volume: Volume) -> [UInt8] {
        var key: [UInt8] = volume.path.bytes
        key.append(UInt8(ascii: "/"))
        return key
    }

    /// Which dossier has a number, as the registers know it.
    private static func dossiers(of store: Store) throws -> [ClientNumber: DossierID] {
        var known: [ClientNumber: DossierID] = [:]
        for year in try store.registerYears(.numbers) {
            let register: Register<NumberEntry> = try store.document(
                Layout.register(.numbers, year: year))
            for entry in register.entries { known[entry.number] = entry.dossier }
        }
        return known
    }

    private static func issues(
        _ volume: Volume, _ touch: DossierTouch, _ replay: RangeReplay, _ store: Store
    ) throws -> [DepartmentCode: Int] {
        guard !touch.entries.isEmpty else { return [:] }
        let list: EntryList<Issue>? = try store.documentIfPresent(volume.path(.issues))
        var issues: [DepartmentCode: Int] = [:]
        for issue in list?.entries ?? [] {
            let department = issue.formingDepartment
            guard let events = touch.entries[issue.id] else { continue }
            let event = events.last(upTo: replay.end(of: department))
            issues[department] = max(issues[department] ?? -1, event)
        }
        return issues
    }
}
