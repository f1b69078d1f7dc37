internal import DossierModel
internal import DossierStore
internal import SystemPackage

// MARK: What was destroyed since

extension RestoreRun {
    /// What of the destroyed can be recognised.
    private struct Gone {
        /// The digests of their versions, by the lists of both sides.
        var digests: Set<ContentDigest> = []
        /// Records of whose documents no digest is known.
        var unknown: Set<RecordID> = []

        mutating func add(_ versions: [RecordVersion]) {
            // Empty files are all the same, and say nothing.
            digests.formUnion(versions.filter { $0.size > 0 }.compactMap(\.digest))
        }
    }

    /// Takes out what newer sources say was destroyed, wherever it lies, and says so in its record.
    ///
    /// - Throws: `damaged`; what reading and writing met.
    mutating func repeatDestruction() throws {
        let new = destroyed.records.filter { !handled.contains($0.key) }
        guard !new.isEmpty else { return }
        handled.formUnion(new.keys)
        try stage.digestAll()
        var gone = Gone()
        var seen: Set<RecordID> = []
        try forEachList { run, path, list in
            try run.bury(new, in: list, at: path, &gone, &seen)
        }
        for (id, record) in new where !seen.contains(id) {
            // Registered only behind the backup: its document may lie there all the same.
            gone.add(record.versions)
            if record.versions.contains(where: { $0.digest == nil }) { gone.unknown.insert(id) }
        }
        if request.only.isEverything { report.unrecognised += gone.unknown.count }
        try takeOut(alike: gone.digests)
        try takeOutQuarantined(Set(new.keys))
    }

    /// Hands on every list of records that is staged or was met.
    private mutating func forEachList(
        _ body: (inout RestoreRun, RelativePath, RecordList) throws -> Void
    ) throws {
        let staged = stage.digests.keys.filter(Self.isRecords)
        for path in Set(staged).union(lists.keys).sorted() {
            let isStaged = stage.digests[path] != nil
            guard let bytes = try isStaged ? stage.bytes(path) : lists[path] else { continue }
            try body(&self, path, try Self.list(bytes, path, VisibleText.of(request.into.string)))
        }
    }

    /// Puts the tombstones of destroyed records into a list, and takes their documents out.
    private mutating func bury(
        _ new: [RecordID: Record], in list: RecordList, at path: RelativePath, _ gone: inout Gone,
        _ seen: inout Set<RecordID>
    ) throws {
        var list = list
        var isChanged = false
        for index in list.records.indices {
            let record = list.records[index]
            guard let tomb = new[record.id] else { continue }
            seen.insert(record.id)
            guard record.tombstone == nil else { continue }
            gone.add(record.versions + tomb.versions)
            if let document = record.path.flatMap({ path.parent?.appending($0) }) {
                try takeOut(document)
            }
            list.records[index] = tomb
            repeated.insert(record.id)
            isChanged = true
        }
        guard isChanged, stage.digests[path] != nil else { return }
        report.rewritten.insert(path)
        try stage.replace(path, list.document)
    }

    /// Takes out what has the content of a destroyed document under whatever name, unless it is that
    /// of a document that was not destroyed.
    private mutating func takeOut(alike digests: Set<ContentDigest>) throws {
        let found = stage.digests.filter { path, digest in
            digests.contains(digest)
                && (!path.isInside(Layout.system) || path.isInside(Layout.quarantine))
        }
        guard !found.isEmpty else { return }
        let wanted = Set(found.values)
        var live: Set<ContentDigest> = []
        try forEachList { _, _, list in
            for record in list.records where record.tombstone == nil {
                live.formUnion(record.versions.compactMap(\.digest).filter(wanted.contains))
            }
        }
        for (path, digest) in found.sorted(by: { $0.key < $1.key })
        where !live.contains(digest) { try takeOut(path) }
    }

    /// Takes out what waits in quarantine under the id of a destroyed record.
    private mutating func takeOutQuarantined(_ ids: Set<RecordID>) throws {
        let length = 36
        for path in stage.digests.keys.filter({ $0.isInside(Layout.quarantine) }).sorted() {
            let name = path.relative(to: Layout.quarantine).map { Array($0.bytes) } ?? []
            let parts = [name.prefix(length), name.suffix(length)].map {
                RecordID(String(decoding: $0, as: UTF8.self))
            }
            if parts.contains(where: { $0.map(ids.contains) ?? false }) { try takeOut(path) }
        }
    }

    private mutating func takeOut(_ document: RelativePath) throws {
        guard stage.digests[document] != nil else { return }
        report.bytes -= try stage.size(document)
        try stage.remove(document)
        report.skipped.append(.init(path: document, reason: "destroyed"))
        report.documents -= 1
    }
}
