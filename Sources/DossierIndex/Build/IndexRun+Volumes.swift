internal import DossierModel
internal import DossierStore

extension IndexRun {
    /// Enters a volume all of whose files are read.
    func finish(_ work: VolumeWork, _ reading: VolumeReading) throws {
        let folder = reading.folder
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
        summary.unreadable += reading.faults.map {
            UnreadableFile(place: $0.place, reason: $0.message)
        }
        let documents = rows.filter { $0.state != .volumeFile }
        let match = VolumeMatch(folder.path, reading.records, documents)
        let id = try update.replace(reading.row)
        try enter(reading, match, documents, claims, id)
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
        _ reading: VolumeReading, _ match: VolumeMatch, _ documents: [FileRow],
        _ claims: [FileKey: LostRecord], _ id: Int64
    ) throws {
        var kept: Set<FileKey> = []
        for (index, outcome) in match.outcomes.enumerated() {
            let record = reading.records[index]
            var entry = reading.entries[index]
            entry.status = outcome.status
            if outcome.status == .moved || outcome.status == .changed, let file = outcome.file {
                entry.path = documents[file].key.path
            }
            if entry.status == .missing, let key = try stillFound(record, claims, but: kept) {
                entry.status = .moved
                entry.path = key.path
                kept.insert(key)
            }
            _ = try update.add(record.isStorageOnly ? entry.hidden : entry, volume: id)
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
