import DossierModel
import DossierStore

/// How a volume of a closed year stands to what it held then (design §3.5).
struct SealComparison: Sendable {
    /// What is no longer as it was: a path, and the item number of a record.
    struct Change: Sendable {
        /// Where.
        var path: RelativePath
        /// The record; empty for a file.
        var item: String
    }

    /// What changed though nothing that may change it is known.
    private(set) var changes: [Change] = []

    /// Compares; records that were destroyed may have gone, those that are new have no place there.
    init(
        _ seal: VolumeSeal, closedOn closed: CalendarDate, _ volume: Volume, records: [Record],
        in store: Store
    ) {
        for file in seal.files {
            let path = volume.path.appending(file.path)
            // Whether the file can be read at all is for other rules.
            guard let bytes = try? store.bytesIfPresent(path) else { continue }
            let isRenumbered =
                file.path.names.count == 1 && isCard(file.path)
                && seal.path != volume.path
            if ContentDigest(of: bytes) != file.digest, !isRenumbered {
                changes.append(Change(path: path, item: ""))
            }
        }
        let sealed = Dictionary(seal.records.map { ($0.record, $0.digest) }) { $1 }
        for record in records where record.tombstone == nil {
            // Of paper that came late, or need not come, the record tells, and so does the ledger.
            if let entered = record.paper?.enteredOn ?? record.paper?.receivedOn,
                entered >= closed
            {
                continue
            }
            guard sealed[record.id] != Commitment.digest(of: record.unrestricted) else { continue }
            changes.append(
                Change(
                    path: record.path.map(volume.path.appending) ?? volume.path(.records),
                    item: record.item.description))
        }
        let present = Set(records.map(\.id))
        if seal.records.contains(where: { !present.contains($0.record) }) {
            changes.append(Change(path: volume.path(.records), item: ""))
        }
    }

    private func isCard(_ path: RelativePath) -> Bool {
        path.lastName.elementsEqual(VolumeFile.card.rawValue.utf8)
    }
}
