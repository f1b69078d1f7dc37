internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// One run of a restoration.
struct RestoreRun {
    let request: RestoreRequest
    let stage: RestoreStage
    /// What was destroyed since, as far as it is known.
    var destroyed: DestroyedRecords
    let progress: (Int64) throws -> Void
    /// What was restored so far.
    var report = RestoreReport()
    /// The digests that the tars must have, by the names of their bags, as far as any is known.
    var digests: [String: Set<ContentDigest>] = [:]
    /// Lists of records that were met but are not restored, where only a part is wanted.
    var lists: [RelativePath: [UInt8]] = [:]
    /// Holds of which packages tell that are restored.
    var holds = KnownHolds()
    /// Records whose destruction was repeated.
    var repeated: Set<RecordID> = []
    /// Destructions that were looked for already.
    var handled: Set<RecordID> = []
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

    /// Where a path of the archive lies in a bag.
    static func packed(_ path: RelativePath) -> RelativePath { PackedPath.payload.appending(path) }

    /// Reads a list of records of a bag.
    ///
    /// - Throws: `damaged`, naming the list and the bag.
    static func list(
        _ bytes: [UInt8], _ path: RelativePath, _ place: String
    ) throws(BackupError) -> RecordList {
        do throws(JSONFault) {
            return try RecordList(document: bytes)
        } catch {
            throw BackupError(
                .damaged, place, detail: "\(path) \(error.code.rawValue)")
        }
    }

    /// Refuses a file that is not what was made under its name.
    func check(_ digest: ContentDigest, of source: RestoreSource) throws(BackupError) {
        guard let known = digests[source.name], !known.contains(digest) else { return }
        throw BackupError(.notAsMade, source.place)
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

    // MARK: The mark

    /// Says of a restored archive that it is one.
    mutating func mark(_ sources: [RestoreSource], at time: Timestamp) throws {
        report.isEvidence = request.evidenceCopy
        if request.evidenceCopy {
            try stage.replace(Layout.evidenceMark, Array(Self.evidenceText(sources, time).utf8))
        }
        guard try stage.holds(Layout.description),
            let moment = sources.map(\.moment).max()
        else { return }
        var state = RestorationState(
            sources: sources.map(\.name), at: time, events: moment.events,
            isEvidence: request.evidenceCopy)
        state.newest = try newestHead(behind: moment.events)
        state.epoch = max(moment.epoch, destroyed.epoch)
        state.isNewestKnown = request.newestKnown
        state.destroyed = repeated.sorted { $0.description < $1.description }
        state.holds = report.holds.filter(\.isReplayed).map(\.id)
        try stage.replace(RestorationState.path, state.document)
        report.events = moment.events
    }

    /// The newest head of events that are lost, if a key of the archive signed it.
    private func newestHead(behind events: Int) throws -> RestorationState.Head? {
        let found = destroyed.checkpoints.filter { $0.head.size > events }
            .sorted { $0.head.size > $1.head.size }
        guard !found.isEmpty, let store = try? Store.open(stage.root()),
            let keys = try? Ledger(store: store).archiveKeys()
        else { return nil }
        let own = CheckpointOrigin(store.description)
        return found.first { $0.isSigned(of: own, keys) }
            .map { RestorationState.Head(size: $0.head.size, root: $0.head.root) }
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
