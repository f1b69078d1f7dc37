internal import DossierModel
internal import DossierStore

/// What a volume's card and list of records say, read and made ready to be entered.
struct VolumeReading: Sendable {
    /// The volume's folder.
    let folder: VolumeFolder
    /// What the index holds of the volume.
    let row: VolumeRow
    /// The records; none where the list cannot be read.
    let records: [Record]
    /// What the index holds of each record while its document lies where it should.
    let entries: [EntryRow]
    /// What could not be read.
    let faults: [StoreError]

    /// Reads a volume; what cannot be read is told, and counts as not there.
    init(_ volume: Volume, in store: Store) {
        let folder = VolumeFolder(volume)
        var row = VolumeRow(volume: volume)
        var faults: [StoreError] = []
        do throws(StoreError) {
            row.card = try store.documentIfPresent(volume.path(.card))
        } catch {
            faults.append(error)
        }
        var list: RecordList?
        do throws(StoreError) {
            list = try store.documentIfPresent(volume.path(.records))
        } catch {
            faults.append(error)
        }
        if !faults.isEmpty {
            row.fault = faults.map { $0.message.key + " " + $0.place }.joined(separator: "\n")
        }
        self.folder = folder
        self.row = row
        self.faults = faults
        records = list?.records ?? []
        entries = records.map { Self.entry($0, in: folder.path) }
    }

    private static func entry(_ record: Record, in folder: RelativePath) -> EntryRow {
        let path = record.path.map { folder.appending($0) }
        var entry = EntryRow(title: record.title, category: record.category, status: .registered)
        entry.record = record.id
        entry.department = record.formingDepartment
        entry.formed = record.formed
        entry.basis = record.basis
        entry.item = record.item
        entry.path = record.tombstone == nil ? path : nil
        entry.recorded = path
        entry.digest = record.current?.digest?.bytes
        entry.size = record.current.map { Int64($0.size) }
        entry.place = record.paper.flatMap { paper in
            let places = [paper.place, paper.box].compactMap { $0 }
            return places.isEmpty ? nil : places.joined(separator: " ")
        }
        entry.prepareWords()
        return entry
    }
}
