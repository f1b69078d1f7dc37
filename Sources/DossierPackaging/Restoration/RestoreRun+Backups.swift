internal import DossierModel
internal import DossierStore
internal import DossierTar

extension RestoreRun {
    /// Restores a full backup, or one and what an incremental one changes of it.
    ///
    /// - Parameter backups: A full one, and perhaps an incremental one.
    /// - Throws: `damaged`, `notAsMade`; what reading and writing met.
    mutating func restore(backups: [RestoreSource]) throws {
        guard let newest = backups.last else { return }
        if let base = newest.backup?.base { digests[base.name, default: []] = [base.digest] }
        let rows = try read(newest)
        var expected: [RelativePath: InventoryRow] = [:]
        try refuseUnlisted(rows, newest)
        for row in rows { try place(row, newest, &expected) }
        guard backups.count > 1, let base = backups.first else {
            guard expected.isEmpty else { throw damaged(newest, expected.keys.sorted().first) }
            return
        }
        try read(base, expected)
    }

    /// Refuses a backup in which lies what its inventory does not list.
    private func refuseUnlisted(_ rows: [InventoryRow], _ source: RestoreSource) throws {
        var left = Set(stage.digests.keys).union(lists.keys)
        for row in rows where row.state == .here {
            left.remove(Self.path(PackedPath(row.path).path) ?? row.path)
        }
        if let path = left.min() { throw damaged(source, path) }
    }

    private func damaged(_ source: RestoreSource, _ path: RelativePath?) -> BackupError {
        BackupError(.damaged, source.place, detail: path?.description ?? "")
    }

    /// Stages everything of the newest backup, and gives its inventory.
    private mutating func read(_ source: RestoreSource) throws -> [InventoryRow] {
        let (request, stage, place) = (request, stage, source.place)
        var (rows, lists): ([InventoryRow], [RelativePath: [UInt8]]) = ([], [:])
        let isKnown = digests[source.name] != nil
        let summary = try source.entries().forEach(
            isDigested: isKnown, progress: told(0)
        ) { entry, content in
            if entry == BackupDescription.inventory {
                rows = try InventoryLines.read(&content, place)
            } else if let path = Self.path(entry) {
                if Self.isWanted(path, request) {
                    try stage.add(path, &content)
                } else if Self.isNeeded(path, request) {
                    lists[path] = try content.bytes()
                }
            }
        }
        if isKnown { try check(summary.digest, of: source) }
        guard !rows.isEmpty else { throw damaged(source, BackupDescription.inventory) }
        self.lists = lists
        return rows
    }

    /// Holds a row against what was staged.
    private mutating func place(
        _ row: InventoryRow, _ source: RestoreSource,
        _ expected: inout [RelativePath: InventoryRow]
    ) throws {
        let isWanted = Self.isWanted(row.path, request)
        let packed = PackedPath(row.path)
        let name = Self.path(packed.path) ?? row.path
        if let list = lists[name], row.state == .here, ContentDigest(of: list) != row.digest {
            throw damaged(source, row.path)
        }
        switch row.state {
        case .folder: if isWanted { try stage.makeFolder(row.path) }
        case .digestOnly, .skipped:
            let reason = row.reason ?? row.state.rawValue
            if isWanted { report.skipped.append(.init(path: row.path, reason: reason)) }
        case .base:
            let isList = Self.isNeeded(row.path, request)
            if isWanted || isList { expected[name] = row }
        case .here:
            guard isWanted else { return }
            guard let digest = row.digest, stage.digests[name] == digest else {
                throw damaged(source, row.path)
            }
            if packed.isEncoded { try stage.move(name, to: row.path) }
            report.documents += 1
            report.bytes += row.size
        }
    }

    /// Stages of the full backup what the newest one did not change.
    private mutating func read(
        _ source: RestoreSource, _ expected: [RelativePath: InventoryRow]
    ) throws {
        let (request, stage) = (request, stage)
        var lists = lists
        let summary = try source.entries().forEach(progress: told(0)) { entry, content in
            guard let path = Self.path(entry), let row = expected[path] else { return }
            if Self.isWanted(row.path, request) {
                content.touch(row.modified)
                try stage.add(path, &content)
            } else {
                let bytes = try content.bytes()
                guard ContentDigest(of: bytes) == row.digest else {
                    throw BackupError(.damaged, source.place, detail: row.path.description)
                }
                lists[path] = bytes
            }
        }
        try check(summary.digest, of: source)
        self.lists = lists
        for (name, row) in expected where Self.isWanted(row.path, request) {
            guard let digest = row.digest, stage.digests[name] == digest else {
                throw damaged(source, row.path)
            }
            if PackedPath(row.path).isEncoded { try stage.move(name, to: row.path) }
            report.documents += 1
            report.bytes += row.size
        }
    }
}
