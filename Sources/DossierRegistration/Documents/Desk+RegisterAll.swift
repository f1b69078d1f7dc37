internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Records everything new, changed or moved in the volumes (issue point 6, design §3.6).
    ///
    /// A volume that cannot be read, or in which the person may not register, is told and left; the
    /// others are done.
    ///
    /// - Parameters:
    ///   - department: Only the volumes of that department; nil means all.
    ///   - settle: How many seconds a file must have been left alone, by the share's own time.
    ///   - progress: Told after every volume: how many are done, of how many.
    /// - Returns: What was done, and what was left.
    /// - Throws: `notPermitted` for a person who may register in none of these volumes; what
    ///   reading and writing met; what `progress` throws.
    public func registerAll(
        department: DepartmentCode? = nil, settle: Int,
        progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
    ) throws -> RegisterReport {
        try authority.require(.register)
        var report = RegisterReport()
        let files = SweptFiles(
            store: store, ignored: try IgnoredNames(of: store),
            settledBefore: try session.shareTime() - Int64(settle))
        let volumes = try finder.allVolumes(department: department)
        let cards = newestCards(volumes)
        var gone = GoneRecords(store: store)
        for (index, volume) in volumes.enumerated() {
            let cooperating = cards[volume.number]?.cooperating ?? []
            if authority.may(.register, in: [volume.department] + cooperating) {
                let isClosed = cards[volume.number]?.status == .closed
                let sweep = VolumeSweep(desk: self, files: files, isClosed: isClosed)
                report.add(try self.report(of: volume, sweep, &gone))
            } else {
                report.notPermitted.append(volume)
            }
            try progress(index + 1, volumes.count)
        }
        if let department, !volumes.isEmpty, report.notPermitted.count == volumes.count {
            try authority.require(.register, in: [department])
        }
        report.waiting += try waitingInbox(department)
        if department == nil { report.waiting += try outsideVolumes() }
        report.settleMissing()
        return report
    }

    /// The newest card of every dossier that can be read.
    private func newestCards(_ volumes: [Volume]) -> [ClientNumber: Card] {
        var cards: [ClientNumber: Card] = [:]
        for volume in volumes.sorted(by: { $0.year > $1.year }) where cards[volume.number] == nil {
            cards[volume.number] = try? store.card(of: volume)
        }
        return cards
    }

    private func report(
        of volume: Volume, _ sweep: VolumeSweep, _ gone: inout GoneRecords
    ) throws -> RegisterReport {
        var report = RegisterReport()
        do {
            return try sweep.run(try VolumeState(reading: volume, from: store), &gone)
        } catch let error as StoreError where error.isAboutVolume || error.code == .changedByOthers
        {
            report.faults.append(error.asVolumeFault)
            return report
        }
    }

    /// The files that lie neither in a volume nor in the inbox (rule CRE-9).
    private func outsideVolumes() throws -> [RegisterReport.Waiting] {
        var waiting: [RegisterReport.Waiting] = []
        let layout = store.layout
        let ignored = try IgnoredNames(of: store)
        let pages = [1: [layout.rootPage], 3: [layout.cataloguePage, layout.catalogueTable]]
            .mapValues { Set($0.map(\.bytes)) }
        TreeWalker(store).walk { entry in
            guard case .found(let path, let status) = entry else { return .proceed }
            if path == layout.inbox || path == layout.packages || Volume(path: path) != nil {
                return .skip
            }
            if status.kind == .file, !ignored.ignores(path, isDirectory: false),
                path != ".dossierignore",
                pages[path.names.count]?.contains(Array(path.lastName)) != true
            {
                waiting.append(RegisterReport.Waiting(path: path, reason: .outside))
            }
            return .proceed
        }
        return waiting.sorted { $0.path < $1.path }
    }

    private func waitingInbox(
        _ department: DepartmentCode?
    ) throws -> [RegisterReport.Waiting] {
        var waiting: [RegisterReport.Waiting] = []
        let ignored = try IgnoredNames(of: store)
        let start = department.map(store.layout.inbox) ?? store.layout.inbox
        guard try store.status(start)?.kind == .directory else { return [] }
        TreeWalker(store).walk(start) { entry in
            if case .found(let path, let status) = entry, status.kind == .file,
                !ignored.ignores(path, isDirectory: status.kind == .directory)
            {
                waiting.append(RegisterReport.Waiting(path: path, reason: .inbox))
            }
            return .proceed
        }
        return waiting.sorted { $0.path < $1.path }
    }
}

extension RegisterReport {
    mutating func add(_ other: RegisterReport) {
        registered += other.registered
        waiting += other.waiting
        duplicates += other.duplicates
        missing += other.missing
        faults += other.faults
    }

    /// A document that strayed into another volume is told there, and is not missing besides.
    mutating func settleMissing() {
        let strayed = Set(waiting.compactMap(\.home))
        missing.removeAll { strayed.contains($0) }
    }
}
