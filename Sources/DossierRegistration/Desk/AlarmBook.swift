internal import DossierModel
internal import DossierStore

/// The registers of alarms while one act changes them.
struct AlarmBook {
    private var years: [Int: Register<AlarmEntry>] = [:]
    private var digests: [Int: ContentDigest] = [:]
    private var changed: Set<Int> = []

    /// Reads them.
    init(reading store: Store) throws(StoreError) {
        for year in try store.registerYears(.alarms) {
            let path = Layout.register(.alarms, year: year)
            let bytes = try store.bytes(path)
            digests[year] = ContentDigest(of: bytes)
            years[year] = try store.decode(bytes, from: path)
        }
    }

    /// Every alarm, oldest first.
    var entries: [AlarmEntry] { years.sorted { $0.key < $1.key }.flatMap(\.value.entries) }

    /// Enters an alarm.
    mutating func add(_ entry: AlarmEntry) {
        let year = entry.at.date.year
        years[year, default: Register(kind: .alarms, year: year)].entries.append(entry)
        changed.insert(year)
    }

    /// Puts an alarm in the place of the one with its id.
    mutating func replace(_ entry: AlarmEntry) {
        let year = entry.at.date.year
        guard let place = years[year]?.entries.firstIndex(where: { $0.id == entry.id }) else {
            return
        }
        years[year]?.entries[place] = entry
        changed.insert(year)
    }

    /// The changed registers as a transaction.
    var changes: PlannedChanges {
        var changes = PlannedChanges()
        for year in changed.sorted() {
            guard let bytes = years[year]?.document else { continue }
            changes.write(
                bytes, to: Layout.register(.alarms, year: year),
                expecting: digests[year].map { .digest($0) } ?? .absent)
        }
        return changes
    }
}
