internal import DossierModel
internal import DossierStore

/// The registers of one kind, read whole and written by year.
struct YearRegisters<Entry: RegisterEntry> {
    private var registers: [Int: Register<Entry>] = [:]
    private var digests: [Int: ContentDigest] = [:]
    private var changed: Set<Int> = []

    /// Reads the register of every year.
    ///
    /// - Throws: ``StoreError`` for one that is not what it should be.
    init(reading store: Store) throws(StoreError) {
        for year in try store.registerYears(Entry.registerKind) {
            let path = Layout.register(Entry.registerKind, year: year)
            let bytes = try store.bytes(path)
            digests[year] = ContentDigest(of: bytes)
            registers[year] = try store.decode(bytes, from: path)
        }
    }

    /// Every entry, oldest year first.
    var entries: [Entry] { registers.sorted { $0.key < $1.key }.flatMap(\.value.entries) }

    /// Enters something in the register of a year.
    mutating func add(_ entry: Entry, year: Int) {
        registers[year, default: Register(kind: Entry.registerKind, year: year)]
            .entries.append(entry)
        changed.insert(year)
    }

    /// Changes every entry for which the change says so; tells them as they are then.
    mutating func change(_ body: (inout Entry) -> Bool) -> [Entry] {
        var found: [Entry] = []
        for year in registers.keys.sorted() {
            for place in registers[year]?.entries.indices ?? 0..<0 {
                guard var entry = registers[year]?.entries[place], body(&entry) else { continue }
                registers[year]?.entries[place] = entry
                changed.insert(year)
                found.append(entry)
            }
        }
        return found
    }

    /// Adds the changed registers to a transaction.
    func write(to changes: inout PlannedChanges) {
        for year in changed.sorted() {
            guard let bytes = registers[year]?.document else { continue }
            changes.write(
                bytes, to: Layout.register(Entry.registerKind, year: year),
                expecting: digests[year].map { .digest($0) } ?? .absent)
        }
    }
}
