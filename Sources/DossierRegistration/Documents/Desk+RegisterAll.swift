internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Records everything new, changed or moved in the volumes (issue point 6, design §3.6).
    ///
    /// - Parameters:
    ///   - department: Only the volumes of that department; nil means all.
    ///   - settle: How many seconds a file must have been left alone, by the share's own time.
    ///   - progress: Told after every volume: how many are done, of how many.
    /// - Returns: What was done, and what was left.
    /// - Throws: `notPermitted`; what reading and writing met; what `progress` throws.
    public func registerAll(
        department: DepartmentCode? = nil, settle: Int,
        progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
    ) throws -> RegisterReport {
        try authority.require(.register, in: department.map { [$0] } ?? [])
        var report = RegisterReport()
        let settledBefore = try session.shareTime() - Int64(settle)
        let ignored = try IgnoredNames(of: store)
        let volumes = try finder.allVolumes(department: department)
        var cards: [ClientNumber: Card] = [:]
        for volume in try finder.newestVolumes(department: department) {
            cards[volume.number] = try VolumeState(reading: volume, from: store).card
        }
        var gone = GoneRecords(store: store)
        for (index, volume) in volumes.enumerated() {
            let state = try VolumeState(reading: volume, from: store)
            let card = cards[volume.number] ?? state.card
            if authority.may(.register, in: [volume.department] + card.cooperating) {
                let sweep = VolumeSweep(
                    desk: self, ignored: ignored, settledBefore: settledBefore,
                    isClosed: card.status == .closed)
                report.add(try sweep.run(state, &gone))
            }
            try progress(index + 1, volumes.count)
        }
        report.waiting += try waitingInbox(department)
        return report
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
    }
}
