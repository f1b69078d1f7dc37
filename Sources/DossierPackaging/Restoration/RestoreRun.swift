internal import DossierModel
internal import DossierStore

/// One run of a restoration.
struct RestoreRun {
    let request: RestoreRequest
    let stage: RestoreStage
    let destroyed: DestroyedRecords
    let progress: (Int64) throws -> Void
    /// What was restored so far.
    var report = RestoreReport()
    /// Lists of records that were met but are not restored, where only a part is wanted.
    var lists: [RelativePath: [UInt8]] = [:]
    /// Records whose destruction was repeated.
    private var repeated: [RecordID] = []
    private var done: Int64 = 0

    init(
        request: RestoreRequest, stage: RestoreStage, destroyed: DestroyedRecords,
        progress: @escaping (Int64) throws -> Void
    ) {
        self.request = request
        self.stage = stage
        self.destroyed = destroyed
        self.progress = progress
    }

    /// The path in the archive of an entry of the payload, as the bag writes it.
    static func path(_ entry: RelativePath) -> RelativePath? {
        entry.relative(to: PackedPath.payload)
    }

    /// Whether a path is the list of records of a volume.
    static func isRecords(_ path: RelativePath) -> Bool {
        path.lastName.elementsEqual(VolumeFile.records.rawValue.utf8)
            && path.parent.flatMap { Volume(path: $0) } != nil
    }

    /// Whether a path is wanted.
    static func isWanted(_ path: RelativePath, _ request: RestoreRequest) -> Bool {
        request.sample?.contains(path) ?? request.only.includes(path)
    }

    /// Whether a list of records may say of something wanted that it was destroyed.
    static func isNeeded(_ path: RelativePath, _ request: RestoreRequest) -> Bool {
        guard isRecords(path) else { return false }
        guard let sample = request.sample else { return request.only.concerns(path) }
        guard let volume = path.parent else { return false }
        return sample.contains { $0.isInside(volume) }
    }

    // MARK: What was destroyed since

    /// Takes out what newer sources say was destroyed, and says so in its record.
    mutating func repeatDestruction() throws {
        guard !destroyed.records.isEmpty else { return }
        let staged = stage.digests.keys.filter(Self.isRecords)
        for path in Set(staged).union(lists.keys).sorted() {
            let isStaged = stage.digests[path] != nil
            guard let bytes = try isStaged ? stage.bytes(path) : lists[path],
                let volume = path.parent
            else { continue }
            var list = try RecordList(document: bytes)
            var isChanged = false
            for index in list.records.indices {
                let record = list.records[index]
                guard record.tombstone == nil, let gone = destroyed.records[record.id] else {
                    continue
                }
                if let document = record.path.map(volume.appending) { try takeOut(document) }
                list.records[index] = gone
                repeated.append(record.id)
                isChanged = true
            }
            if isChanged, isStaged { try stage.replace(path, list.document) }
        }
    }

    private mutating func takeOut(_ document: RelativePath) throws {
        report.skipped.append(.init(path: document, reason: "destroyed"))
        guard stage.digests[document] != nil else { return }
        try stage.remove(document)
        report.documents -= 1
    }

    // MARK: The mark

    /// Says of a restored archive that it is one.
    mutating func mark(_ sources: [RestoreSource], at time: Timestamp) throws {
        report.isEvidence = request.evidenceCopy
        if request.evidenceCopy {
            try stage.replace(Layout.evidenceMark, Array(Self.evidenceText(sources, time).utf8))
        }
        guard stage.digests[Layout.description] != nil else { return }
        let events = sources.map(\.events).max() ?? 0
        var state = RestorationState(
            sources: sources.map(\.name), at: time, events: events,
            isEvidence: request.evidenceCopy)
        state.newest = destroyed.newest
        state.destroyed = repeated.sorted { $0.description < $1.description }
        try stage.replace(RestorationState.path, state.document)
        report.events = events
    }

    private static func evidenceText(_ sources: [RestoreSource], _ time: Timestamp) -> String {
        let names = sources.map(\.name).joined(separator: "、")
        return """
            这是证据副本，不是在用的档案库：按 \(names) 于 \(time) 恢复，其后已销毁的文件也可能在内。
            只供取证和核对，不得当作档案使用，用完按规定销毁。
            This is a copy for evidence, not an archive in use: restored from \(names) at \(time).
            What was destroyed since may lie in it. Use it as evidence only, then destroy it.

            """
    }

    /// Told how far a file was read.
    func told(_ offset: Int64) -> (Int64) throws -> Void {
        let progress = progress
        return { try progress(offset + $0) }
    }
}
