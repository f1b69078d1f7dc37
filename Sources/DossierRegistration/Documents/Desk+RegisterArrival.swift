internal import DossierLedger
internal import DossierModel
internal import DossierStore

extension Desk {
    /// A document from outside or from the inbox: it comes to lie in its category's folder, in the
    /// volume of that year or, where the year is closed, of the present one.
    func planArrival(
        _ source: DocumentSource, _ request: RegisterRequest, _ content: DocumentContent,
        _ formed: FormedDate, _ formedYear: Int, _ plan: inout RegistrationPlan
    ) throws {
        guard let category = request.category, let folder = store.layout.category(category.number)
        else { throw categoryNeeded(source.shown) }
        guard let wanted = folder.appending(name: source.name) else {
            throw RegistrationError(.notADocument, source.shown)
        }
        guard try admits(content, at: source.shown, source.path, request, &plan) else { return }
        let year = openYear(for: formedYear)
        if try isKept(source, content, year, request, &plan) { return }
        try openRecorder(year, &plan)
        guard var recorder = plan.recorders[year] else { return }
        let base = recorder.state.volume.path
        let inside = try recorder.freePath(wanted) { path throws in
            try store.status(base.appending(path)) != nil
        }
        plan.recorders[year] = recorder
        let target = base.appending(inside)
        if let path = source.path {
            plan.changes.move(path, to: target, expecting: content.expectation)
        } else {
            plan.changes.place(try stage(source, content), at: target)
        }
        var request = request
        if request.department == nil, let folder = source.inbox {
            request.department = try department(folder)
        }
        try add(
            inside, category: category.number, year, request, content, formed,
            belongsTo: formedYear, from: source.path == nil ? VisibleText.of(source.name) : nil,
            &plan)
    }

    /// Tells of the records that have the same bytes already.
    ///
    /// - Returns: whether one of them is this very file, registered before: by its name there, or
    ///   by the name under which it came, for it may have been given a number.
    private func isKept(
        _ source: DocumentSource, _ content: DocumentContent, _ year: Int,
        _ request: RegisterRequest, _ plan: inout RegistrationPlan
    ) throws -> Bool {
        var present: [Record] = []
        for twin in try twins(of: content.digest, in: year, &plan) where try isThere(twin, plan) {
            present.append(twin)
        }
        guard let first = present.first else { return false }
        let shown = VisibleText.of(source.name)
        let same = present.first { twin in
            twin.item.year == year
                && (twin.path?.lastName == source.name || twin.registered.from == shown)
        }
        var duplicate = RegisterReport.Duplicate(
            file: source.shown, item: (same ?? first).item, registered: same == nil)
        if let same, !same.isStorageOnly, request.corrects(same), let path = same.path {
            let recorder = plan.recorders[year] ?? plan.others?[year]
            duplicate.correctAt = recorder?.state.volume.path.appending(path)
        }
        plan.report.duplicates.append(duplicate)
        return same != nil
    }

    /// Copies a file from outside next to its place.
    ///
    /// - Throws: `fileChanging` when it is not any more what was examined.
    private func stage(
        _ source: DocumentSource, _ content: DocumentContent
    ) throws -> StagedFile {
        let staged = try session.stage(source.file)
        guard staged.digest == content.digest else {
            throw RegistrationError(.fileChanging, source.shown)
        }
        return staged
    }

    /// Gives a document its first record.
    func add(
        _ inside: RelativePath, category: Int, _ year: Int, _ request: RegisterRequest,
        _ content: DocumentContent, _ formed: FormedDate, belongsTo: Int, from source: String?,
        _ plan: inout RegistrationPlan
    ) throws {
        try policies.check(request.documentClass, fits: category)
        let version = RecordVersion(
            number: 1, digest: content.digest, size: content.size, seen: clock.now())
        let record = try plan.recorders[year]?.add(category: category) { item in
            var record = Record(
                id: identities.makeID(), item: item,
                title: request.title ?? DocumentTitle.of(inside.lastName),
                formingDepartment: request.department ?? plan.forming, formed: formed.date,
                basis: formed.basis, carrier: request.paperPlace == nil ? .electronic : .both,
                state: request.state ?? .final, path: inside, versions: [version],
                registered: registration(from: source), salt: identities.makeSalt())
            record.documentClass = request.documentClass
            record.related = plan.corrected
            record.belongsTo = belongsTo == year ? nil : belongsTo
            record.paper = paper(request, category: category)
            return record
        }
        guard let record, let volume = plan.recorders[year]?.state.volume else { return }
        plan.drafts.append(recordEvent(.recordRegistered, record, plan))
        plan.report.registered.append(
            RegisteredDocument(
                number: plan.number, record: record, path: volume.path.appending(inside),
                act: .registered))
    }
}
