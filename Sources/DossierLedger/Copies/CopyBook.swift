public import DossierModel
public import DossierStore

/// The register of copies that left the tree, read once and changed with the acts that make or drop
/// them (rule PEN-5).
///
/// Every command that makes or drops a copy puts its entry here, writes the book to the same change
/// set, and tells of the entry in its event; so the register and the ledger cannot disagree.
public struct CopyBook {
    private var years: [Int: Register<CopyEntry>] = [:]
    private var digests: [Int: ContentDigest] = [:]
    private var changed: Set<Int> = []

    /// Reads the registers of an archive.
    ///
    /// - Throws: what reading met.
    public init(reading store: Store) throws(StoreError) {
        for year in try store.registerYears(.copies) {
            let path = Layout.register(.copies, year: year)
            let bytes = try store.bytes(path)
            digests[year] = ContentDigest(of: bytes)
            years[year] = try store.decode(bytes, from: path)
        }
    }

    /// Every copy, oldest first.
    public var entries: [CopyEntry] {
        years.sorted { $0.key < $1.key }.flatMap(\.value.entries)
    }

    /// The copy of an id.
    public func entry(_ id: EntryID) -> CopyEntry? { entries.first { $0.id == id } }

    /// Enters a copy, or gives the entry of that id its new content; its salt must be a new one.
    public mutating func put(_ entry: CopyEntry) {
        let year = entry.registered.at.date.year
        var register = years[year] ?? Register(kind: .copies, year: year)
        if let place = register.entries.firstIndex(where: { $0.id == entry.id }) {
            register.entries[place] = entry
        } else {
            register.entries.append(entry)
        }
        years[year] = register
        changed.insert(year)
    }

    /// Adds the registers that were changed to a transaction.
    public func write(to changes: inout ChangeSet) {
        for year in changed.sorted() {
            guard let register = years[year] else { continue }
            changes.write(
                register.document, to: Layout.register(.copies, year: year),
                expecting: digests[year].map { .digest($0) } ?? .absent)
        }
    }

    /// Has an event vouch for an entry; an event vouches for one copy at most.
    public static func tell(_ entry: CopyEntry, in draft: inout EventDraft) {
        draft.subjects[.entry] = entry.id.description
        draft.commitments[.copy] = Commitment.digest(of: entry)
        draft.facts[.copy] = entry.kind.rawValue
    }
}
