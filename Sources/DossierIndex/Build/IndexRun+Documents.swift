internal import DossierModel
internal import DossierStore

extension IndexRun {
    /// What became of a document since the run before.
    enum Change {
        case new, changed, moved, unchanged
    }

    /// Counts a document under what became of it.
    func count(_ change: Change, by number: Int = 1) {
        switch change {
        case .new: summary.new += number
        case .changed: summary.changed += number
        case .moved: summary.moved += number
        case .unchanged: summary.unchanged += number
        }
    }

    /// What became of a file, its place among the records apart.
    func change(_ row: FileRow) -> Change {
        if row.born == update.run { return .new }
        return row.touched == update.run ? .changed : .unchanged
    }

    /// Takes what came of some work.
    func take(_ answer: HashPool.Answer) throws {
        switch answer {
        case .file(let answer): try take(answer)
        case .volume(let reading):
            volumes[reading.folder.key]?.reading = reading
            try finishIfReady(reading.folder.key)
        }
    }

    private func take(_ answer: HashPool.FileAnswer) throws {
        // Of a share that has gone nothing is to be learned; what is known of it stays.
        if case .failure(let error) = answer.outcome, error.code == .connectionLost {
            throw error
        }
        let known = answer.job.isKnown ? try update.file(answer.job.key) : nil
        let row = self.row(answer, known)
        switch places.place(of: row.key) {
        case .document(let volume):
            let folder = key(of: volume)
            volumes[folder]?.touched.append(row)
            volumes[folder]?.pending -= 1
            try finishIfReady(folder)
        case .inbox(let department):
            try settle(row, .waiting, department)
        case .stray, .volumeFile, .notDocument:
            try settle(row, .unregistered, nil)
        }
    }

    private func row(_ answer: HashPool.FileAnswer, _ known: FileRow?) -> FileRow {
        var row =
            known
            ?? FileRow(
                key: answer.job.key, stamp: FileStamp(size: 0, modified: 0, changed: 0, inode: 0),
                state: .unread, born: update.run, touched: update.run)
        switch answer.outcome {
        case .success(let found):
            summary.hashedBytes += found.status.size
            row.stamp = FileStamp(found.status, isLocal: store.isLocal)
            // Written to once more since it was met: the next run reads it again.
            let isFresh = answer.job.isFresh || found.status.modified != answer.job.modified
            if isFresh { row.stamp.modified = .min }
            let digest = found.digest.bytes
            if row.digest != digest { row.touched = update.run }
            row.digest = digest
            if row.state == .unread { row.state = .document(.unregistered) }
        case .failure(let error):
            summary.unreadable.append(UnreadableFile(place: error.place, reason: error.message))
            row.state = .unread
        }
        return row
    }

    /// Enters a document that lies outside every volume.
    private func settle(
        _ read: FileRow, _ status: DocumentStatus, _ department: DepartmentCode?
    ) throws {
        var row = read
        count(change(row))
        // A record of some volume has claimed it; that lasts while its bytes do.
        let isClaimed =
            found[row.key].map { $0.digest == row.digest } ?? false && row.state != .unread
        if isClaimed {
            row.state = .document(.moved)
        } else {
            if row.state != .unread { row.state = .document(status) }
            if let entry = row.entry { try update.removeEntry(entry) }
            row.entry = try update.add(
                looseEntry(row, status, department: department, category: nil), volume: nil)
        }
        try update.put(row)
    }

    /// The entry of a file without a record.
    func looseEntry(
        _ row: FileRow, _ status: DocumentStatus, department: DepartmentCode?, category: Int?
    ) -> EntryRow {
        EntryRow(
            title: VisibleText.of(Array(row.key.lastName)), category: category, status: status,
            department: department, path: row.key.path, size: row.stamp.size)
    }

    /// Gives a file that a record had claimed back to those without a record.
    func release(_ key: FileKey) throws {
        guard let row = try update.file(key), row.state == .document(.moved) else { return }
        try list(row)
    }

    /// Enters a file that no record has, wherever it lies.
    func list(_ known: FileRow) throws {
        var row = known
        let key = row.key
        var entry = looseEntry(row, .unregistered, department: nil, category: nil)
        var volumeID: Int64?
        switch places.place(of: key) {
        case .document(let volume):
            let folder = self.key(of: volume)
            entry.category = key.path?.relative(to: volume.path).flatMap(store.layout.category)
            volumeID = try update.volumeID(folder)
        case .inbox(let department):
            entry.status = .waiting
            entry.department = department
        case .stray, .volumeFile, .notDocument: break
        }
        row.state = .document(entry.status)
        row.entry = try update.add(entry, volume: volumeID)
        try update.put(row)
    }
}
