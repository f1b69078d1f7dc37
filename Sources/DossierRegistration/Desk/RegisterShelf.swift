internal import DossierModel
internal import DossierStore

/// The registers of numbers and clients, read once and changed together with the dossiers.
struct RegisterShelf {
    private let store: Store
    private var numbers: [Int: Register<NumberEntry>]?
    private var clients: [Int: Register<ClientEntry>]?
    private var taken: Set<String> = []
    private var names: [String: [ClientID]] = [:]
    private var changed: Set<RegisterKey> = []
    private var digests: [RegisterKey: ContentDigest] = [:]

    /// A register of one year.
    struct RegisterKey: Hashable {
        var kind: RegisterKind
        var year: Int
    }

    init(store: Store) {
        self.store = store
    }

    // MARK: Reading

    /// Whether a number was ever given (rule NUM-5).
    mutating func isTaken(_ number: ClientNumber) throws(StoreError) -> Bool {
        try load()
        return taken.contains(number.description)
    }

    /// Every number ever given.
    mutating func allNumbers() throws(StoreError) -> [NumberEntry] {
        try load()
        return (numbers ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value.entries)
    }

    /// Every client.
    mutating func allClients() throws(StoreError) -> [ClientEntry] {
        try load()
        return (clients ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value.entries)
    }

    /// The clients of a name, present or former, however it is typed (rule NUM-7).
    mutating func clients(named name: String) throws(StoreError) -> [ClientID] {
        try load()
        return names[ClientName.normalised(name)] ?? []
    }

    // MARK: Changing

    /// Enters a number.
    mutating func add(_ entry: NumberEntry) throws(StoreError) {
        try load()
        let year = entry.registered.at.date.year
        numbers?[year, default: Register(kind: .numbers, year: year)].entries.append(entry)
        taken.insert(entry.number.description)
        changed.insert(RegisterKey(kind: .numbers, year: year))
    }

    /// Enters a client.
    mutating func add(_ entry: ClientEntry) throws(StoreError) {
        try load()
        let year = entry.registered.at.date.year
        clients?[year, default: Register(kind: .clients, year: year)].entries.append(entry)
        note(entry)
        changed.insert(RegisterKey(kind: .clients, year: year))
    }

    /// Replaces the entry of a client; false when there is none.
    mutating func replace(_ entry: ClientEntry) throws(StoreError) -> Bool {
        try load()
        for (year, register) in clients ?? [:] {
            guard let place = register.entries.firstIndex(where: { $0.id == entry.id }) else {
                continue
            }
            clients?[year]?.entries[place] = entry
            note(entry)
            changed.insert(RegisterKey(kind: .clients, year: year))
            return true
        }
        return false
    }

    /// Says that a number was replaced by another.
    mutating func replace(
        _ number: ClientNumber, by newer: ClientNumber, salt: Salt
    ) throws(StoreError) -> NumberEntry? {
        try load()
        for (year, register) in numbers ?? [:] {
            guard let place = register.entries.firstIndex(where: { $0.number == number }) else {
                continue
            }
            numbers?[year]?.entries[place].replacedBy = newer
            numbers?[year]?.entries[place].salt = salt
            changed.insert(RegisterKey(kind: .numbers, year: year))
            return numbers?[year]?.entries[place]
        }
        return nil
    }

    /// Adds the changed registers to a transaction.
    mutating func write(to changes: inout PlannedChanges) {
        for key in changed.sorted(by: { ($0.kind.rawValue, $0.year) < ($1.kind.rawValue, $1.year) })
        {
            let bytes: [UInt8]? =
                switch key.kind {
                case .numbers: numbers?[key.year]?.document
                case .clients: clients?[key.year]?.document
                // The book of copies writes these.
                case .copies: nil
                // Alarms, occasions, appraisals, holds and disposal lists have books of their own.
                case .alarms, .triggers, .appraisals, .holds, .disposals, .privacyRequests:
                    nil
                // The month's registers are written by its workflow.
                case .submissions, .receipts: nil
                // The shelf holds none of these; who makes backups writes them.
                case .backups: nil
                // Whoever closes a year writes it.
                case .years: nil
                }
            guard let bytes else { continue }
            changes.write(
                bytes, to: Layout.register(key.kind, year: key.year),
                expecting: digests[key].map { .digest($0) } ?? .absent)
            digests[key] = ContentDigest(of: bytes)
        }
        changed = []
    }

    /// Forgets what was read, after a transaction that failed.
    mutating func forget() {
        self = RegisterShelf(store: store)
    }

    // MARK: Loading

    private mutating func load() throws(StoreError) {
        guard numbers == nil else { return }
        let loadedNumbers: [Int: Register<NumberEntry>] = try registers(.numbers)
        let loadedClients: [Int: Register<ClientEntry>] = try registers(.clients)
        numbers = loadedNumbers
        clients = loadedClients
        for register in loadedNumbers.values {
            taken.formUnion(register.entries.map(\.number.description))
        }
        for entry in loadedClients.values.flatMap(\.entries) { note(entry) }
    }

    private mutating func registers<Entry>(
        _ kind: RegisterKind
    ) throws(StoreError) -> [Int: Register<Entry>] {
        var registers: [Int: Register<Entry>] = [:]
        for year in try store.registerYears(kind) {
            let path = Layout.register(kind, year: year)
            let bytes = try store.bytes(path)
            digests[RegisterKey(kind: kind, year: year)] = ContentDigest(of: bytes)
            registers[year] = try store.decode(bytes, from: path)
        }
        return registers
    }

    private mutating func note(_ entry: ClientEntry) {
        for name in [entry.name] + entry.formerNames {
            let key = ClientName.normalised(name)
            if names[key]?.contains(entry.id) != true { names[key, default: []].append(entry.id) }
        }
    }
}
