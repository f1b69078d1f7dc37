public import DossierModel
public import DossierStore

/// The register of backups, all years of it.
public struct BackupRegister {
    private let store: Store
    private var registers: [Int: Register<BackupEntry>] = [:]
    private var digests: [Int: ContentDigest] = [:]
    private var changed: Set<Int> = []

    /// Reads the register.
    ///
    /// - Throws: what reading met.
    public init(_ store: Store) throws(StoreError) {
        self.store = store
        for year in try store.registerYears(.backups) {
            let path = Layout.register(.backups, year: year)
            let bytes = try store.bytes(path)
            digests[year] = ContentDigest(of: bytes)
            registers[year] = try store.decode(bytes, from: path)
        }
    }

    /// Every backup, in the order of their making.
    public var entries: [BackupEntry] {
        registers.sorted { $0.key < $1.key }.flatMap(\.value.entries)
    }

    /// Enters a backup.
    mutating func add(_ entry: BackupEntry) {
        let year = entry.registered.at.date.year
        registers[year, default: Register(kind: .backups, year: year)].entries.append(entry)
        changed.insert(year)
    }

    /// Replaces an entry by what is said of it now.
    mutating func replace(_ entry: BackupEntry) {
        for (year, register) in registers {
            guard let index = register.entries.firstIndex(where: { $0.id == entry.id }) else {
                continue
            }
            registers[year]?.entries[index] = entry
            changed.insert(year)
        }
    }

    /// The files that changed.
    var changes: ChangeSet {
        var changes = ChangeSet()
        for year in changed.sorted() {
            guard let register = registers[year] else { continue }
            changes.write(
                register, to: Layout.register(.backups, year: year),
                expecting: digests[year].map { .digest($0) } ?? .absent)
        }
        return changes
    }
}

extension BackupEntry {
    /// The event that tells of this entry.
    func draft(_ action: EventAction) -> EventDraft {
        EventDraft(
            action, subjects: [.entry: id.description],
            commitments: [.backup: Commitment.digest(of: self)],
            facts: action == .backupMade
                ? [.package: digest.description, .state: kind.rawValue] : [:])
    }
}
