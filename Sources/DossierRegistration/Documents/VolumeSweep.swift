internal import DossierModel
internal import DossierStore

/// Compares one volume's records with its files and registers the difference.
struct VolumeSweep {
    let desk: Desk
    let ignored: IgnoredNames
    /// The moment, by the share's time, before which a file must have been left alone.
    let settledBefore: Int64
    /// Whether the dossier is closed and takes nothing in.
    let isClosed: Bool

    /// How many documents one transaction takes.
    private static let batch = 1000

    /// A file of the volume that was read.
    private struct Seen {
        var inside: RelativePath
        var content: DocumentContent
    }

    /// Registers what is new, changed or moved.
    func run(_ state: VolumeState, _ gone: inout GoneRecords) throws -> RegisterReport {
        var report = RegisterReport()
        let seen = try readFiles(of: state, &report)
        let moves = try self.moves(among: seen, in: state)
        var pending: [Seen] = []
        let digests = digests(of: state)
        for file in seen where digests[file.inside] != file.content.digest {
            if let reason = try obstacle(
                file, isNew: digests[file.inside] == nil && moves[file.inside] == nil,
                in: state.volume, &gone)
            {
                let path = state.volume.path.appending(file.inside)
                report.waiting.append(RegisterReport.Waiting(path: path, reason: reason))
            } else {
                pending.append(file)
            }
        }
        for start in stride(from: 0, to: pending.count, by: Self.batch) {
            let slice = pending[start..<min(start + Self.batch, pending.count)]
            let current = try VolumeState(reading: state.volume, from: desk.store)
            report.add(try register(Array(slice), moves: moves, into: current))
        }
        return report
    }

    private func readFiles(
        of state: VolumeState, _ report: inout RegisterReport
    ) throws -> [Seen] {
        var seen: [Seen] = []
        for (path, status) in try files(of: state.volume, &report) {
            guard let inside = path.relative(to: state.volume.path) else { continue }
            if let reason = obstacle(inside, status) {
                report.waiting.append(RegisterReport.Waiting(path: path, reason: reason))
                continue
            }
            do {
                let content = try DocumentContent(reading: desk.store.open(path))
                seen.append(Seen(inside: inside, content: content))
            } catch {
                report.waiting.append(
                    RegisterReport.Waiting(
                        path: path, reason: error.isChange ? .changing : .unreadable))
            }
        }
        return seen
    }

    private func files(
        of volume: Volume, _ report: inout RegisterReport
    ) throws -> [(path: RelativePath, status: FileStatus)] {
        var files: [(path: RelativePath, status: FileStatus)] = []
        let lists = VolumeFile.allCases.map { Array($0.rawValue.utf8) }
        let own = Set(lists + [desk.store.layout.cardPage.bytes])
        TreeWalker(desk.store).walk(volume.path) { entry in
            if case .unreadable(let path?, _) = entry {
                report.waiting.append(RegisterReport.Waiting(path: path, reason: .unreadable))
            }
            guard case .found(let path, let status) = entry,
                let inside = path.relative(to: volume.path), let first = inside.names.first,
                !own.contains(Array(first)),
                !ignored.ignores(path, isDirectory: status.kind == .directory)
            else { return .skip }
            if status.kind != .directory { files.append((path, status)) }
            return .proceed
        }
        return files.sorted { $0.path < $1.path }
    }

    private func obstacle(
        _ inside: RelativePath, _ status: FileStatus
    ) -> RegisterReport.Waiting.Reason? {
        if status.kind != .file { return .special }
        if desk.store.layout.category(of: inside) == nil { return .outside }
        return status.modified / 1_000_000_000 > settledBefore ? .settling : nil
    }

    /// What stands in the way of a file that was read.
    private func obstacle(
        _ file: Seen, isNew: Bool, in volume: Volume, _ gone: inout GoneRecords
    ) throws -> RegisterReport.Waiting.Reason? {
        if isClosed { return .closed }
        guard isNew, try gone.isMissing(file.content.digest, outside: volume) else { return nil }
        return .strayed
    }

    /// The digests that the records tell, by path.
    private func digests(of state: VolumeState) -> [RelativePath: ContentDigest] {
        var digests: [RelativePath: ContentDigest] = [:]
        for record in state.records.records where record.tombstone == nil {
            if let path = record.path { digests[path] = record.current?.digest }
        }
        return digests
    }

    /// Which unregistered files are documents that were renamed: the record's own path is gone and
    /// the bytes are the same.
    private func moves(
        among seen: [Seen], in state: VolumeState
    ) throws(StoreError) -> [RelativePath: RecordID] {
        let present = Set(seen.map(\.inside))
        var gone: [ContentDigest: [RecordID]] = [:]
        var known: Set<RelativePath> = []
        for record in state.records.records where record.tombstone == nil {
            guard let path = record.path, let digest = record.current?.digest else { continue }
            known.insert(path)
            let lies = try desk.store.status(state.volume.path.appending(path)) != nil
            if !present.contains(path), !lies { gone[digest, default: []].append(record.id) }
        }
        var moves: [RelativePath: RecordID] = [:]
        for file in seen where !known.contains(file.inside) {
            guard let id = gone[file.content.digest]?.first else { continue }
            gone[file.content.digest]?.removeFirst()
            moves[file.inside] = id
        }
        return moves
    }

    private func register(
        _ files: [Seen], moves: [RelativePath: RecordID], into state: VolumeState
    ) throws -> RegisterReport {
        var plan = RegistrationPlan(
            number: state.card.number, forming: state.card.holding)
        let year = state.volume.year
        plan.recorders[year] = VolumeRecorder(state)
        for file in files {
            let path = state.volume.path.appending(file.inside)
            if let id = moves[file.inside] {
                desk.planMove(id, to: file.inside, path, year, &plan)
            } else {
                try desk.planFound(path, state.volume, file.content, &plan)
            }
        }
        guard !plan.report.registered.isEmpty else { return plan.report }
        plan.recorders[year]?.state.writeRecords(to: &plan.changes)
        try desk.commit(plan.changes, plan.drafts)
        desk.touched.insert(state.volume)
        return plan.report
    }
}
