import DossierModel
import DossierStore

/// The entries that a commit replaces, held against the ledger.
///
/// An act reads an entry, changes it, and commits to the whole of it. What it read must therefore be
/// something that an event committed to: else the act would make good what somebody wrote into the
/// file past the program (rule UPD-6). An older state will do, for a file may come from a backup.
struct ReplacedEntries {
    private static let registers: [CommitmentKind: RegisterKind] = [
        .hold: .holds, .disposal: .disposals, .trigger: .triggers, .appraisal: .appraisals,
        .privacyRequest: .privacyRequests, .closing: .years,
    ]

    private let store: Store

    init(in store: Store) {
        self.store = store
    }

    /// Refuses to replace what no event vouches for.
    ///
    /// - Throws: `notVouched`, naming the file and the entry; what reading met.
    func check(_ changes: ChangeSet, _ drafts: [EventDraft]) throws {
        // What a restoration brought is told by these very events.
        guard !drafts.contains(where: { $0.action.bringsBack }) else { return }
        let ids = Set(drafts.compactMap(Self.id))
        guard !ids.isEmpty else { return }
        var present: [String: (path: RelativePath, digest: ContentDigest)] = [:]
        for path in changes.paths {
            for (id, digest) in try entries(at: path) where ids.contains(id) {
                present[id] = (path, digest)
            }
        }
        guard !present.isEmpty else { return }
        let told = try commitments(to: Set(present.keys))
        let doubtful = present.filter { told.by[$0]?.contains($1.digest) != true }
            // Registers that came from a package may be newer than the ledger that came with them.
            .filter { !told.isBehindRestoration($0.key) }
        if let (id, entry) = doubtful.min(by: { $0.key < $1.key }) {
            throw LedgerError(.notVouched, place: entry.path.description, detail: id)
        }
    }

    /// What an event commits to, where it is of a kind that is looked at.
    private static func id(_ draft: EventDraft) -> String? {
        if draft.commitments[.record] != nil { return draft.subjects[.record] }
        let isOfRegister = draft.commitments.keys.contains { registers[$0] != nil }
        return isOfRegister ? draft.subjects[.entry] : nil
    }

    // MARK: What is there

    private func entries(at path: RelativePath) throws -> [(String, ContentDigest)] {
        if path.lastName == Array(VolumeFile.records.rawValue.utf8) {
            let list: RecordList? = try store.documentIfPresent(path)
            return list?.records.map { ($0.id.description, Commitment.digest(of: $0)) } ?? []
        }
        let isRegister = Self.registers.values.contains { kind in
            Layout.registers.appending(name: Array(kind.rawValue.utf8))
                .map(path.isInside) ?? false
        }
        guard isRegister, try store.status(path) != nil else { return [] }
        let json = try JSONParser.parse(try store.bytes(path))
        guard case .array(let entries)? = json["entries"] else { return [] }
        return entries.compactMap { entry in
            guard case .string(let id)? = entry["id"] else { return nil }
            return (id, Commitment.digest(of: entry))
        }
    }

    // MARK: What the ledger says

    /// What the ledger tells of entries.
    private struct Told {
        /// To what events committed, by entry.
        var by: [String: Set<ContentDigest>] = [:]
        /// The number of the last event about an entry.
        var last: [String: Int] = [:]
        /// The number of the event that tells of the last restoration.
        var restored: Int?

        /// Whether the archive was restored, and nobody told of the entry since.
        func isBehindRestoration(_ id: String) -> Bool {
            restored.map { (last[id] ?? -1) < $0 } ?? false
        }
    }

    private func commitments(to ids: Set<String>) throws -> Told {
        var told = Told()
        var lines = try Ledger(store: store).lines()
        while let line = try lines.next() {
            guard Self.mayTell(line.bytes, of: ids) else { continue }
            let event = try line.parsed().event
            if event.action == .restored { told.restored = event.sequence }
            for subject in [EventSubject.record, .entry] {
                guard let id = event.subjects[subject], ids.contains(id) else { continue }
                told.by[id, default: []].formUnion(event.commitments.values)
                told.last[id] = event.sequence
            }
        }
        return told
    }

    private static let subjects = [#""record":""#, #""entry":""#].map { Array($0.utf8) }
    private static let restored = Array(#""action":"restored""#.utf8)

    /// Whether it is worth while to parse a line: a ledger is long, and few of it are about an entry.
    private static func mayTell(_ line: [UInt8], of ids: Set<String>) -> Bool {
        var start = 0
        while let quote = line[start...].firstIndex(of: UInt8(ascii: "\"")) {
            let rest = line[quote...]
            if rest.starts(with: restored) { return true }
            for subject in subjects where rest.starts(with: subject) {
                let value = rest.dropFirst(subject.count).prefix { $0 != UInt8(ascii: "\"") }
                if ids.contains(String(decoding: value, as: UTF8.self)) { return true }
            }
            start = quote + 1
        }
        return false
    }
}

extension EventAction {
    /// Whether it tells of what a restoration brought, which the ledger may not know otherwise.
    fileprivate var bringsBack: Bool {
        switch self {
        case .restored, .tombstoneReplayed, .holdReplayed: true
        default: false
        }
    }
}
