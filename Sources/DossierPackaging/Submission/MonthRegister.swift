internal import DossierModel
internal import DossierStore

/// A register of what is done with months, by the year of the months.
struct MonthRegister<Entry: RegisterEntry> {
    /// The entries, oldest first.
    var entries: [Entry] { register.entries }

    private var register: Register<Entry>
    private let expectation: Expectation
    private let path: RelativePath

    /// The register of a year, which need not be there yet.
    init(_ store: Store, year: Int) throws(StoreError) {
        path = Layout.register(Entry.registerKind, year: year)
        guard let bytes = try store.bytesIfPresent(path) else {
            register = Register(kind: Entry.registerKind, year: year)
            expectation = .absent
            return
        }
        register = try store.decode(bytes, from: path)
        expectation = .digest(ContentDigest(of: bytes))
    }

    /// Adds an entry.
    mutating func add(_ entry: Entry) { register.entries.append(entry) }

    /// Adds the register to a transaction.
    func write(to changes: inout ChangeSet) {
        changes.write(register, to: path, expecting: expectation)
    }
}

extension SubmissionEntry {
    /// Takes how much is submitted.
    mutating func take(_ count: WorkCount) {
        documents = count.documents
        communications = count.communications
        paper = count.paper
        missingPaper = count.missingPaper
    }
}
