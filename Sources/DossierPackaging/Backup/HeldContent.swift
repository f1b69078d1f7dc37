internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// What holds reach and the archive does not have any more as it was: older versions of documents,
/// and documents that are gone or not what their record says (rule RET-6).
///
/// A newer backup cannot hold it, so the older one that does must stay.
struct HeldContent {
    /// When the archive held a content; no end where its loss was not registered.
    private struct Span {
        let from: Timestamp
        let to: Timestamp?
    }

    private var spans: [EntryID: [Span]] = [:]

    /// Finds out what the holds in force reach.
    ///
    /// - Throws: what reading the volumes met.
    init(lostFrom store: Store, _ guardian: HoldGuard) throws {
        guard !guardian.inForce.isEmpty else { return }
        for volume in try VolumeFinder(store: store).allVolumes() {
            let card = try store.card(of: volume)
            for record in try store.records(of: volume, card: card).records
            where record.tombstone == nil {
                let holds = guardian.holds(of: HeldSubject(record, of: card))
                guard !holds.isEmpty else { continue }
                let lost = try Self.lost(record, volume, store)
                for hold in holds { spans[hold.id, default: []] += lost }
            }
        }
    }

    /// Whether a backup can hold something that a hold reaches and that is nowhere else.
    func isKept(in entry: BackupEntry, for hold: HoldEntry) -> Bool {
        let made = entry.registered.at
        return (spans[hold.id] ?? []).contains { span in
            span.from <= made && (span.to.map { made <= $0 } ?? true)
        }
    }

    private static func lost(_ record: Record, _ volume: Volume, _ store: Store) throws -> [Span] {
        guard let path = record.path else { return [] }
        var spans = zip(record.versions, record.versions.dropFirst()).map { old, new in
            Span(from: old.seen, to: new.seen)
        }
        if let current = record.current, let digest = current.digest {
            let place = volume.path.appending(path)
            let isThere = try store.status(place)?.kind == .file
            if try !isThere || store.digest(of: place).digest != digest {
                spans.append(Span(from: current.seen, to: nil))
            }
        }
        return spans
    }
}
