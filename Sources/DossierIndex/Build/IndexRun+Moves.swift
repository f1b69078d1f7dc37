internal import DossierModel

extension IndexRun {
    /// Looks outside their own volumes for documents of records that lie nowhere: in other volumes,
    /// in the inbox, and astray.
    func followMovesBetweenVolumes() throws {
        let missing = try missingRecords()
        guard !missing.isEmpty else { return }
        var wanted: [[UInt8]: [LostRecord]] = [:]
        for record in missing { wanted[record.digest, default: []].append(record) }
        var files: [[UInt8]: [FileRow]] = [:]
        try update.forEachFile(withState: [.document(.unregistered), .document(.waiting)]) { row in
            guard let digest = row.digest, wanted[digest] != nil else { return }
            files[digest, default: []].append(row)
        }
        for record in missing {
            guard let row = Self.best(files[record.digest] ?? [], for: record) else { continue }
            files[record.digest]?.removeAll { $0.key == row.key }
            try claim(row, record)
        }
    }

    /// The records whose document is not where the last run found it.
    private func missingRecords() throws -> [LostRecord] {
        var missing: [LostRecord] = []
        for record in try update.lostRecords() {
            if let key = record.found {
                let row = try update.file(key)
                if row?.state == .document(.moved), row?.digest == record.digest { continue }
                try update.place(record, at: nil)
            }
            missing.append(record)
        }
        return missing
    }

    /// Rather a file in a volume of the same dossier, then one that kept its name.
    private static func best(_ files: [FileRow], for record: LostRecord) -> FileRow? {
        func rank(_ row: FileRow) -> Int {
            let isSameDossier = row.key.name(3) == record.volume.name(3)
            let keptName = row.key.lastName.elementsEqual(record.recorded.lastName)
            return (isSameDossier ? 2 : 0) + (keptName ? 1 : 0)
        }
        return files.max { (rank($0), $1.key) < (rank($1), $0.key) }
    }

    private func claim(_ file: FileRow, _ record: LostRecord) throws {
        var row = file
        try update.place(record, at: row.key)
        if let entry = row.entry { try update.removeEntry(entry) }
        row.entry = nil
        row.state = .document(.moved)
        try update.put(row)
        guard record.found != row.key else { return }
        count(change(row), by: -1)
        count(.moved)
    }

    /// Counts a document as moved, not as new, whose bytes vanished from another path in this run.
    func followUnregisteredMoves() throws {
        guard !gone.isEmpty else { return }
        var rest = gone
        var others: [FileRow] = []
        try update.forEachNewFile { row in
            guard let digest = row.digest, rest[digest] != nil else { return }
            if row.state == .document(.moved) {
                rest[digest, default: 0] -= 1
            } else {
                others.append(row)
            }
        }
        for row in others {
            guard row.state != .document(.changed), let digest = row.digest,
                let left = rest[digest], left > 0
            else { continue }
            rest[digest] = left - 1
            count(change(row), by: -1)
            count(.moved)
        }
    }
}
