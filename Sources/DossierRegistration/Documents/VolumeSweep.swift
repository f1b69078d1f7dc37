internal import DossierModel
internal import DossierStore

/// Compares one volume's records with its files and registers the difference.
struct VolumeSweep {
    let desk: Desk
    let files: SweptFiles
    /// Whether the dossier is closed and takes nothing in.
    let isClosed: Bool

    /// How many documents one transaction takes.
    private static let batch = 1000

    /// Registers what is new, changed or moved, and tells what is missing.
    func run(_ state: VolumeState, _ others: inout GoneRecords) throws -> RegisterReport {
        var report = RegisterReport()
        let found = try files.read(state)
        report.waiting = found.waiting
        let comparison = VolumeComparison(
            state.records.records, files: found.read.mapValues(\.digest), unread: found.unread)
        let gone = comparison.missing.filter { !isBeingSaved($0, found, state.volume, &report) }
        report.missing = gone.compactMap { RecordedPlace($0, in: state.volume) }
        var names = TakenNames(state.records.records, comparison, unread: found.unread)
        var pending: [(RelativePath, DocumentContent)] = []
        for (inside, content) in found.read.sorted(by: { $0.key < $1.key })
        where !comparison.settled.contains(inside) {
            let isNew = comparison.moves[inside] == nil && comparison.versions[inside] == nil
            if let waiting = try obstacle(inside, content, isNew: isNew, state.volume, &others) {
                report.waiting.append(waiting)
            } else if isNew, let twin = names.twin(of: inside) {
                report.waiting.append(
                    RegisterReport.Waiting(
                        path: state.volume.path.appending(inside), reason: .twin,
                        twin: state.volume.path.appending(twin)))
            } else {
                pending.append((inside, content))
            }
        }
        for start in stride(from: 0, to: pending.count, by: Self.batch) {
            let slice = pending[start..<min(start + Self.batch, pending.count)]
            let current = try VolumeState(reading: state.volume, from: desk.store)
            report.add(try register(Array(slice), comparison, into: current))
        }
        return report
    }

    /// Whether an Office program is saving the document of a record at this moment; then it is told
    /// as waiting.
    private func isBeingSaved(
        _ record: Record, _ found: SweptFiles.Found, _ volume: Volume,
        _ report: inout RegisterReport
    ) -> Bool {
        guard let inside = record.path, found.saving.contains(inside.parent) else { return false }
        report.waiting.append(
            RegisterReport.Waiting(path: volume.path.appending(inside), reason: .settling))
        return true
    }

    /// What stands in the way of a file that was read.
    private func obstacle(
        _ inside: RelativePath, _ content: DocumentContent, isNew: Bool, _ volume: Volume,
        _ others: inout GoneRecords
    ) throws -> RegisterReport.Waiting? {
        let path = volume.path.appending(inside)
        if isClosed { return RegisterReport.Waiting(path: path, reason: .closed) }
        if isNew, let home = try others.home(of: content.digest, besides: volume) {
            return RegisterReport.Waiting(path: path, reason: .strayed, home: home)
        }
        guard desk.isClosed(volume.year) else { return nil }
        return RegisterReport.Waiting(path: path, reason: .yearClosed)
    }

    private func register(
        _ files: [(RelativePath, DocumentContent)], _ comparison: VolumeComparison,
        into state: VolumeState
    ) throws -> RegisterReport {
        var plan = RegistrationPlan(
            number: state.card.number, forming: state.card.holding)
        plan.isSweep = true
        let year = state.volume.year
        plan.recorders[year] = VolumeRecorder(state)
        for (inside, content) in files {
            let path = state.volume.path.appending(inside)
            if let id = comparison.moves[inside] {
                desk.planMove(id, to: inside, path, year, content, &plan)
            } else if var record = comparison.versions[inside] {
                // Its name may have another Unicode form or case by now.
                record.path = inside
                try desk.planVersion(record, year, content, path, &plan)
            } else {
                let formed = FormedDate(
                    entered: nil, name: path.lastName, content: content.date,
                    modified: desk.day(content.modified), today: desk.clock.today())
                try desk.planNew(
                    path, state.volume, RegisterRequest(files: []), content, formed, &plan)
            }
        }
        try desk.commit(&plan)
        return plan.report
    }
}
