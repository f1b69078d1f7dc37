import DossierModel
import DossierStore

extension VolumeReading {
    /// A registered document that is nowhere in its volume.
    struct Absence {
        /// Where it should lie.
        var place: RelativePath
        /// What a sentence tells of it.
        var details: [String: String]
        /// Whether a program was saving in its folder a moment ago, so that it may be back at once.
        var isBeingSaved: Bool
    }

    /// How long after the last trace of a program a document may be away, in nanoseconds: the
    /// settling time of design §3.6.
    private static let settling: Int64 = 60_000_000_000

    /// The registered documents that are nowhere in the volume, nor wait in quarantine.
    func absences(in context: ValidationContext) -> [Absence] {
        let missing = zip(allRecords, documents.outcomes).filter { record, outcome in
            outcome == .missing && !context.disposals.quarantined.contains(record.id)
        }.map(\.0)
        guard !missing.isEmpty else { return [] }
        let saving = foldersBeingSavedIn(since: (context.now - Self.settling) / 1_000_000_000)
        return missing.map { record in
            let place = place(of: record)
            return Absence(
                place: place, details: ["item": "\(record.item)", "title": record.title],
                isBeingSaved: place.parent.map(saving.contains) ?? false)
        }
    }

    private func foldersBeingSavedIn(since moment: Int64) -> Set<RelativePath> {
        let entries = folders.lazy.flatMap(\.entries)
        return Set(
            entries.filter { entry in
                entry.known.map { OfficeSave.isTrace(entry.path, $0, since: moment) } ?? false
            }.compactMap(\.path.parent))
    }
}
