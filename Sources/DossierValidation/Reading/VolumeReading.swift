import DossierModel
import DossierStore

/// Everything of one volume that its rules look at.
struct VolumeReading: Sendable {
    /// The volume, by its path.
    let volume: Volume
    /// The card.
    let card: ReadFile<Card>
    /// What stands apart because it is personal.
    let persons: ReadFile<FieldFile>
    /// What stands apart because it is about credit.
    let credit: ReadFile<FieldFile>
    /// Group 5.
    let projects: ReadFile<EntryList<Project>>
    /// Group 6.
    let issues: ReadFile<EntryList<Issue>>
    /// The records.
    let records: ReadFile<RecordList>
    /// Group 7.
    let communications: [CommunicationFile]
    /// The folders of the volume, it itself first, with what is in them.
    let folders: [FolderListing]
    /// How records and documents stand to each other.
    let documents: DocumentComparison
    /// How it stands to what it held when its year was closed; nil where it was not closed.
    let seal: SealComparison?
    /// Whether the page of the card shows what is no longer so.
    let isPageStale: Bool

    /// The folder of the volume below the root.
    var path: RelativePath { volume.path }

    /// The records that could be read; none where the list could not.
    var allRecords: [Record] { records.value?.records ?? [] }

    /// The records that were not destroyed.
    var livingRecords: [Record] {
        let records = allRecords
        // In nearly every volume these are all of them, and a record is large to copy.
        return records.contains { $0.tombstone != nil }
            ? records.filter { $0.tombstone == nil } : records
    }

    /// The rule about volumes that were copied by hand.
    static let handCopied = "hand-copied-volume"

    /// Whether the volume was copied by hand from another year's.
    ///
    /// Its card and its records both name that year. Nothing else is said of such a volume (design
    /// §3.5).
    var isHandCopied: Bool {
        guard let card = card.value, let records = records.value else { return false }
        return card.filedUnder.year != volume.year && records.year == card.filedUnder.year
    }

    /// What could not be read, though it is there.
    var faults: [FileFault] {
        fileFaults.map(\.fault).filter { !$0.isMissing } + communications.flatMap(\.faults)
    }

    /// The files that are not there: all but the card may be (docs/format.md, chapter 2).
    var missing: [VolumeFile] { fileFaults.filter(\.fault.isMissing).map(\.file) }

    private var fileFaults: [(file: VolumeFile, fault: FileFault)] {
        let faults: [(VolumeFile, FileFault?)] = [
            (.card, card.fault), (.persons, persons.fault), (.credit, credit.fault),
            (.projects, projects.fault), (.issues, issues.fault), (.records, records.fault),
        ]
        return faults.compactMap { file, fault in fault.map { (file, $0) } }
    }

    /// The place of a record's document, or of the list of records for one without.
    func place(of record: Record) -> RelativePath {
        record.path.map(path.appending) ?? volume.path(.records)
    }
}
