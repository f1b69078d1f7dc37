internal import DossierLedger
internal import DossierModel
internal import DossierStore

extension Desk {
    /// Corrects what is recorded of a document that is registered where it lies: date, title,
    /// category, class, state, department, place of the paper, as far as the person says them.
    ///
    /// A document that gets another category is moved to that category's folder.
    ///
    /// - Throws: `sealedRecord` for one that was handed over or whose year is closed.
    func planCorrection(
        _ path: RelativePath, _ volume: Volume, _ request: RegisterRequest,
        _ content: DocumentContent, _ plan: inout RegistrationPlan
    ) throws {
        guard let inside = path.relative(to: volume.path),
            let recorder = plan.recorders[volume.year],
            let known = recorder.record(at: inside, holding: content.digest),
            known.path == inside, known.current?.digest == content.digest,
            !plan.report.registered.contains(where: { $0.record.id == known.id }),
            request.corrects(known)
        else { return }
        guard isCorrectable(known, in: volume.year) else {
            throw RegistrationError(
                .sealedRecord, known.item.description, detail: path.description, rule: "PACK-6")
        }
        var record = request.correcting(known, in: volume.year)
        if request.documentClass != nil {
            try policies.check(record.documentClass, fits: record.category)
        }
        if request.paperPlace != nil {
            record.paper = paper(request, category: record.category)
            record.carrier = .both
        }
        record.salt = identities.makeSalt()
        try planFolder(of: &record, path, volume, content, &plan)
        plan.recorders[volume.year]?.replace(record)
        plan.drafts.append(recordEvent(.recordChanged, record, plan))
        plan.report.duplicates.removeAll { $0.file == path.description }
        plan.report.registered.append(
            RegisteredDocument(
                number: plan.number, record: record,
                path: record.path.map(volume.path.appending), act: .corrected))
    }

    /// Whether a record may change: nobody was handed it, and its volume is open or was closed
    /// before it came, as when an existing share was brought in.
    private func isCorrectable(_ record: Record, in year: Int) -> Bool {
        guard record.versions.allSatisfy({ $0.sealedIn == nil }) else { return false }
        return !isClosed(year) || isClosed(year, on: record.registered.at.date)
    }

    /// Brings a document into the folder of its category, unless it lies there.
    private func planFolder(
        of record: inout Record, _ path: RelativePath, _ volume: Volume,
        _ content: DocumentContent, _ plan: inout RegistrationPlan
    ) throws {
        guard let inside = record.path, store.layout.category(of: inside) != record.category,
            let wanted = store.layout.category(record.category)?.appending(name: inside.lastName)
        else {
            plan.changes.keep(path, expecting: content.expectation)
            return
        }
        let place = try plan.recorders[volume.year]?.freePath(wanted) { path throws in
            try store.status(volume.path.appending(path)) != nil
        }
        guard let place else { return }
        plan.changes.move(
            path, to: volume.path.appending(place), expecting: content.expectation)
        record.path = place
    }
}

extension RegisterRequest {
    /// The request with its texts as they are kept.
    ///
    /// - Throws: `badText` for a text that is not one line.
    func checked() throws(RegistrationError) -> RegisterRequest {
        var request = self
        request.title = try Desk.line(title, "--title")
        request.documentClass = try Desk.line(documentClass, "--class")
        request.paperPlace = try Desk.line(paperPlace, "--paper-place")
        return request
    }

    /// Whether what a person said is not what a record says.
    func corrects(_ record: Record) -> Bool {
        correcting(record, in: record.item.year) != record
            || paperPlace != nil && paperPlace != record.paper?.place
    }

    /// A record of the volume of a year with what a person said in place of what it says.
    func correcting(_ record: Record, in year: Int) -> Record {
        var changed = record
        if let date {
            changed.formed = date
            changed.basis = .entered
            changed.belongsTo = date.year == year ? nil : date.year
        }
        changed.title = title ?? record.title
        changed.category = category?.number ?? record.category
        changed.documentClass = documentClass ?? record.documentClass
        changed.state = state ?? record.state
        changed.formingDepartment = department ?? record.formingDepartment
        return changed
    }
}
