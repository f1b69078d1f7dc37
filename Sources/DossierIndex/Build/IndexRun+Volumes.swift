internal import DossierModel
internal import DossierStore

extension IndexRun {
    /// Enters a volume all of whose files are read.
    func finish(_ work: VolumeWork) throws {
        let folder = VolumeFolder(work.volume)
        let rows = try rows(of: work, folder.key)
        let claims = found.filter { $0.value.volume == folder.key }
        guard !rows.isEmpty else {
            try update.removeVolume(folder.key)
            for key in claims.keys.sorted() { try release(key) }
            return
        }
        for row in rows where row.state == .volumeFile && row.touched == update.run {
            try update.put(row)
        }
        var volumeRow = VolumeRow(volume: work.volume)
        let records = read(&volumeRow, folder)
        let documents = rows.filter { $0.state != .volumeFile }
        let match = VolumeMatch(folder.path, records, documents)
        let id = try update.replace(volumeRow)
        try enter(records, match, documents, claims, in: folder, id)
        let touched = Set(work.touched.map(\.key))
        for (index, document) in documents.enumerated() {
            let status = match.owners[index].map { match.outcomes[$0].status }
            try enter(
                document, status ?? .unregistered, in: folder, id,
                isTouched: touched.contains(document.key))
        }
    }

    /// Enters the records of a volume; claims outside it last while the documents lie there.
    private func enter(
        _ records: [Record], _ match: VolumeMatch, _ documents: [FileRow],
        _ claims: [FileKey: LostRecord], in folder: VolumeFolder, _ id: Int64
    ) throws {
        var kept: Set<FileKey> = []
        for (record, outcome) in zip(records, match.outcomes) {
            var entry = entry(record, in: folder)
            entry.status = outcome.status
            if let file = outcome.file { entry.path = documents[file].key.path }
            if entry.status == .missing, let key = try stillFound(record, claims, but: kept) {
                entry.status = .moved
                entry.path = key.path
                kept.insert(key)
            }
            _ = try update.add(entry, volume: id)
        }
        for key in claims.keys.sorted() where !kept.contains(key) { try release(key) }
    }

    /// The files of a volume as they are now.
    private func rows(of work: VolumeWork, _ folder: FileKey) throws -> [FileRow] {
        var rows = try update.files(in: folder)
        guard !work.touched.isEmpty else { return rows }
        let places = Dictionary(
            rows.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        for row in work.touched {
            if let place = places[row.key] { rows[place] = row } else { rows.append(row) }
        }
        rows.sort { $0.key < $1.key }
        return rows
    }

    /// Reads card and records; what cannot be read is told, and counts as not there.
    private func read(_ row: inout VolumeRow, _ folder: VolumeFolder) -> [Record] {
        var faults: [StoreError] = []
        do throws(StoreError) {
            row.card = try store.documentIfPresent(folder.volume.path(.card))
        } catch {
            faults.append(error)
        }
        var list: RecordList?
        do throws(StoreError) {
            list = try store.documentIfPresent(folder.volume.path(.records))
        } catch {
            faults.append(error)
        }
        summary.unreadable += faults.map {
            UnreadableFile(place: $0.place, reason: $0.message)
        }
        if !faults.isEmpty {
            row.fault = faults.map { $0.message.key + " " + $0.place }.joined(separator: "\n")
        }
        return list?.records ?? []
    }

    private func entry(_ record: Record, in folder: VolumeFolder) -> EntryRow {
        let path = record.path.map { folder.path.appending($0) }
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
        return entry
    }

    /// Where a record's document was found outside its volume, while it still lies there.
    private func stillFound(
        _ record: Record, _ claims: [FileKey: LostRecord], but taken: Set<FileKey>
    ) throws -> FileKey? {
        let claim = claims.first {
            $0.value.record == record.id.description && !taken.contains($0.key)
        }
        guard let claim, let row = try update.file(claim.key),
            row.state == .document(.moved), row.digest == record.current?.digest?.bytes
        else { return nil }
        return claim.key
    }

    /// Enters a document of a volume, and counts what became of it.
    private func enter(
        _ read: FileRow, _ status: DocumentStatus, in folder: VolumeFolder, _ id: Int64,
        isTouched: Bool
    ) throws {
        var row = read
        var status = status
        // A record of another volume has claimed it.
        if status == .unregistered, found[row.key]?.digest == row.digest, row.digest != nil,
            found[row.key]?.volume != folder.key, row.state != .unread
        {
            status = .moved
        }
        let before = read.state
        if row.state != .unread { row.state = .document(status) }
        try adjustEntry(&row, status, in: folder, id)
        let isNews = before != row.state || row.born == update.run
        let outcome: Change =
            status == .moved && isNews
            ? .moved : status == .changed && before != row.state ? .changed : change(row)
        if !isTouched { count(change(unmet: row), by: -1) }
        count(outcome)
        if row != read || isTouched { try update.put(row) }
    }

    /// Under what a file was counted when the walk met it and found it as it was.
    private func change(unmet row: FileRow) -> Change {
        row.born == update.run ? .new : .unchanged
    }

    /// Sees to it that a file has an entry exactly while no record has it.
    private func adjustEntry(
        _ row: inout FileRow, _ status: DocumentStatus, in folder: VolumeFolder, _ id: Int64
    ) throws {
        if status == .unregistered {
            guard row.entry == nil || row.touched == update.run else { return }
            if let entry = row.entry { try update.removeEntry(entry) }
            let category = row.key.path?.relative(to: folder.path).flatMap(store.layout.category)
            row.entry = try update.add(
                looseEntry(row, status, department: nil, category: category), volume: id)
        } else if let entry = row.entry {
            try update.removeEntry(entry)
            row.entry = nil
        }
    }
}
