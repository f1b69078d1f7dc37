internal import Dispatch
internal import DossierModel
internal import DossierStore
internal import Synchronization

/// The volumes of the dossiers that were touched, and whose records lie in them.
struct TouchedVolumes {
    /// A volume of a dossier that was touched.
    struct Entry: Sendable {
        /// The volume.
        var volume: Volume
        /// The dossier.
        var dossier: DossierID
        /// The holding department.
        var holding: DepartmentCode
        /// Whether it is the dossier's newest.
        var isNewest: Bool
        /// The departments that formed records registered in it up to the range's end, with the last
        /// event that registered one of them.
        var registered: [DepartmentCode: Int]
        /// The departments that formed issues in it, with the last event that tells of one of them.
        var issues: [DepartmentCode: Int]
    }

    /// The volumes, in the order of their paths.
    private(set) var entries: [Entry] = []

    /// Reads cards, and of records no more than is needed to know whose they are.
    init(_ replay: RangeReplay, store: Store) throws {
        let known = try Self.dossiers(of: store)
        let volumes = try VolumeFinder(store: store).allVolumes()
        var newest: [ClientNumber: Int] = [:]
        for volume in volumes {
            newest[volume.number] = max(newest[volume.number] ?? 0, volume.year)
        }
        let results = Mutex(
            [Result<Entry?, any Error>](repeating: .success(nil), count: volumes.count))
        let years = newest
        DispatchQueue.concurrentPerform(iterations: volumes.count) { index in
            let volume = volumes[index]
            if let dossier = known[volume.number], replay.dossiers[dossier] == nil { return }
            let isNewest = years[volume.number] == volume.year
            let entry = Result { try Self.entry(volume, isNewest, replay, store) }
            results.withLock { $0[index] = entry }
        }
        entries = try results.withLock { $0 }.compactMap { try $0.get() }
        entries.sort { Self.key($0.volume).lexicographicallyPrecedes(Self.key($1.volume)) }
    }

    private static func entry(
        _ volume: Volume, _ isNewest: Bool, _ replay: RangeReplay, _ store: Store
    ) throws -> Entry? {
        let card: Card = try store.document(volume.path(.card))
        guard let touch = replay.dossiers[card.dossier] else { return nil }
        return Entry(
            volume: volume, dossier: card.dossier, holding: card.holding, isNewest: isNewest,
            registered: try registered(volume, touch, store),
            issues: try issues(volume, touch, store))
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

    private static func registered(
        _ volume: Volume, _ touch: DossierTouch, _ store: Store
    ) throws -> [DepartmentCode: Int] {
        guard touch.records.contains(where: { $0.value.registered >= 0 }) else { return [:] }
        let list: RecordList = try store.document(volume.path(.records))
        var registered: [DepartmentCode: Int] = [:]
        for record in list.records {
            guard let event = touch.records[record.id]?.registered, event >= 0 else { continue }
            registered[record.formingDepartment] = max(
                registered[record.formingDepartment] ?? -1, event)
        }
        return registered
    }

    private static func issues(
        _ volume: Volume, _ touch: DossierTouch, _ store: Store
    ) throws -> [DepartmentCode: Int] {
        guard !touch.entries.isEmpty else { return [:] }
        let list: EntryList<Issue> = try store.document(volume.path(.issues))
        var issues: [DepartmentCode: Int] = [:]
        for issue in list.entries {
            guard let event = touch.entries[issue.id] else { continue }
            issues[issue.formingDepartment] = max(issues[issue.formingDepartment] ?? -1, event)
        }
        return issues
    }
}
