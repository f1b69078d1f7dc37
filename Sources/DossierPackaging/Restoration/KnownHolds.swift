internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// The holds that sources and witnesses know, each as the newest of them has it (rule RET-6).
///
/// A copy that comes back without the holds that reach it could be destroyed by whoever found it due.
struct KnownHolds {
    private var newest: [EntryID: (hold: HoldEntry, moment: LedgerMoment)] = [:]

    /// None.
    init() {}

    /// Every hold, oldest first.
    var entries: [HoldEntry] {
        newest.values.map(\.hold).sorted {
            ($0.registered.at, $0.id.description) < ($1.registered.at, $1.id.description)
        }
    }

    /// Adds what somebody knows who knows the ledger so far; what is older than what is known says
    /// nothing.
    mutating func add(_ holds: [HoldEntry], at moment: LedgerMoment) {
        for hold in holds {
            if let known = newest[hold.id], known.moment >= moment { continue }
            newest[hold.id] = (hold, moment)
        }
    }

    /// Adds what others know.
    mutating func add(_ other: KnownHolds) {
        for known in other.newest.values { add([known.hold], at: known.moment) }
    }

    /// Adds what an entry of a bag tells: a register of holds, or a hand-over list.
    ///
    /// - Throws: `damaged`; what reading met.
    mutating func add(
        _ entry: RelativePath, _ content: inout BagEntries.Content, of source: RestoreSource
    ) throws {
        if entry == HandOverList.path {
            var splitter = ItemSplitter(member: "items")
            while let piece = try content.next() { splitter.feed(piece) { _ in } }
            let frame = splitter.frame
            try add(source, entry) { () throws(JSONFault) in
                try HandOverList(document: frame).holds
            }
        } else if let path = RestoreRun.path(entry), Self.isRegister(path) {
            let bytes = try content.bytes()
            try add(source, path) { () throws(JSONFault) in
                try Register<HoldEntry>(document: bytes).entries
            }
        }
    }

    private mutating func add(
        _ source: RestoreSource, _ path: RelativePath,
        _ read: () throws(JSONFault) -> [HoldEntry]
    ) throws(BackupError) {
        do throws(JSONFault) {
            add(try read(), at: source.moment)
        } catch {
            throw BackupError(
                .damaged, source.place, detail: "\(path) \(error.code.rawValue)")
        }
    }

    /// Whether an entry of a bag tells of holds.
    static func tells(_ entry: RelativePath) -> Bool {
        entry == HandOverList.path || RestoreRun.path(entry).map(isRegister) ?? false
    }

    /// Whether a path of the archive is a register of holds.
    static func isRegister(_ path: RelativePath) -> Bool {
        path.parent == Layout.register(.holds, year: 1).parent
            && path.lastName.suffix(5).elementsEqual(".json".utf8)
    }
}
