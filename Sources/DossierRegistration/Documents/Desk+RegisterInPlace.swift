internal import DossierLedger
internal import DossierModel
internal import DossierStore

extension Desk {
    /// A document that lies in a volume of the dossier already: bytes and name stay as they are.
    ///
    /// The record of the same bytes has it before the record of the same path has: a document that
    /// was renamed onto another's path was moved, and is no new version of the other.
    func planInPlace(
        _ path: RelativePath, _ volume: Volume, _ request: RegisterRequest,
        _ content: DocumentContent, _ formed: FormedDate, _ plan: inout RegistrationPlan
    ) throws {
        guard let inside = path.relative(to: volume.path) else { return }
        let year = volume.year
        try openRecorder(year, &plan)
        let known = plan.recorders[year]?.record(at: inside, holding: content.digest)
        if let known, known.current?.digest == content.digest {
            plan.report.duplicates.append(
                RegisterReport.Duplicate(
                    file: path.description, item: known.item, registered: false))
        } else if isClosed(year) {
            plan.report.waiting.append(RegisterReport.Waiting(path: path, reason: .yearClosed))
        } else if let moved = try displaced(to: inside, content, in: volume, plan) {
            planMove(moved, to: inside, path, year, content, &plan)
        } else if let known {
            try planVersion(known, year, content, path, &plan)
        } else {
            if let home = try home(of: content.digest, besides: volume, in: &plan) {
                throw strayed(path, home)
            }
            try planNew(path, volume, request, content, formed, &plan)
        }
    }

    /// A document of a volume that no record has: registered where it lies.
    func planNew(
        _ path: RelativePath, _ volume: Volume, _ request: RegisterRequest,
        _ content: DocumentContent, _ formed: FormedDate, _ plan: inout RegistrationPlan
    ) throws {
        guard let inside = path.relative(to: volume.path) else { return }
        let category = request.category?.number ?? store.layout.category(of: inside)
        guard let category else { throw categoryNeeded(path.description) }
        guard try admits(content, at: path.description, path, request, &plan) else { return }
        if let twin = try twins(of: content.digest, in: volume.year, &plan).first {
            plan.report.duplicates.append(
                RegisterReport.Duplicate(
                    file: path.description, item: twin.item, registered: true))
        }
        plan.changes.keep(path, expecting: content.expectation)
        try add(
            inside, category: category, volume.year, request, content, formed,
            belongsTo: formed.date.year, from: nil, &plan)
    }

    /// A document that was renamed or moved inside its volume: the record follows it, and its
    /// category where another folder tells another.
    func planMove(
        _ id: RecordID, to inside: RelativePath, _ path: RelativePath, _ year: Int,
        _ content: DocumentContent, _ plan: inout RegistrationPlan
    ) {
        guard var record = plan.recorders[year]?.record(id) else { return }
        record.path = inside
        record.category = store.layout.category(of: inside) ?? record.category
        record.salt = identities.makeSalt()
        plan.changes.keep(path, expecting: content.expectation)
        plan.recorders[year]?.replace(record)
        plan.drafts.append(recordEvent(.recordMoved, record, plan))
        plan.report.registered.append(
            RegisteredDocument(number: plan.number, record: record, path: path, act: .moved))
    }

    /// A document that was saved anew: a version of its record, unless that is sealed.
    func planVersion(
        _ record: Record, _ year: Int, _ content: DocumentContent, _ path: RelativePath,
        _ plan: inout RegistrationPlan
    ) throws {
        let isLiving =
            policies.categories.category(number: record.category)?.living ?? false
        guard record.current?.sealedIn == nil || isLiving else {
            plan.report.waiting.append(RegisterReport.Waiting(path: path, reason: .sealed))
            return
        }
        let request = RegisterRequest(files: [])
        guard try admits(content, at: path.description, path, request, &plan) else { return }
        var changed = record
        // The same name may be spelled otherwise now.
        if let folder = plan.recorders[year]?.state.volume.path {
            changed.path = path.relative(to: folder) ?? record.path
        }
        changed.versions.append(
            RecordVersion(
                number: (record.current?.number ?? 0) + 1, digest: content.digest,
                size: content.size, seen: clock.now()))
        changed.salt = identities.makeSalt()
        plan.changes.keep(path, expecting: content.expectation)
        plan.recorders[year]?.replace(changed)
        plan.drafts.append(recordEvent(.versionRegistered, changed, plan))
        plan.report.registered.append(
            RegisteredDocument(
                number: plan.number, record: changed, path: path, act: .newVersion))
    }
}
