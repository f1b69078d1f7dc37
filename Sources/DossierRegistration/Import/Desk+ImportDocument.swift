internal import DossierModel
internal import DossierStore

extension Desk {
    /// Plans the copy and the record of one document of an existing share.
    ///
    /// - Returns: false when an earlier run brought it in, or this one has it under its own path.
    func planImported(
        _ file: ImportFolder.File, _ placement: ImportPlacement, _ content: DocumentContent,
        _ formed: FormedDate, _ plan: inout RegistrationPlan, _ report: inout ImportReport,
        copy: () throws -> StagedFile?
    ) throws -> Bool {
        let year = formed.date.year
        guard let folder = store.layout.category(placement.category.number) else { return false }
        let source = file.shown
        if try isImported(from: source, content.digest, &plan) {
            report.alreadyPresent += 1
            return false
        }
        let twin = try twins(of: content.digest, in: year, &plan).first
        let staged = try copy()
        // Only now: a volume is opened for a document that comes in, never for nothing.
        try openRecorder(year, &plan)
        guard var recorder = plan.recorders[year] else { return false }
        if let twin { report.duplicates.append("\(source) = \(twin.item)") }
        let wanted = placement.inside.reduce(folder) { path, name in
            path.appending(name: Array(name)) ?? path
        }
        let base = recorder.state.volume.path
        let inside = try recorder.freePath(wanted) { path throws in
            try store.status(base.appending(path)) != nil
        }
        let record = try recorder.add(category: placement.category.number) { item in
            var record = Record(
                id: identities.makeID(), item: item,
                title: DocumentTitle.of(Array(placement.inside.last ?? [])),
                formingDepartment: plan.forming, formed: formed.date, basis: formed.basis,
                carrier: .electronic, path: inside,
                versions: [
                    RecordVersion(
                        number: 1, digest: content.digest, size: content.size, seen: clock.now())
                ], registered: registration(from: source), salt: identities.makeSalt())
            record.paper = paperDuty(category: placement.category.number, state: .final)
            return record
        }
        plan.recorders[year] = recorder
        let target = base.appending(inside)
        if let staged { plan.changes.place(staged, at: target) }
        plan.drafts.append(recordEvent(.recordRegistered, record, plan))
        plan.report.registered.append(
            RegisteredDocument(
                number: plan.number, record: record, path: target, act: .registered))
        return true
    }
}
