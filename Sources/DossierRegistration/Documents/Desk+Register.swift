internal import DossierLedger
public import DossierModel
internal import DossierStore
internal import SystemPackage

extension Desk {
    /// Registers documents that a person names, wherever they lie (issue point 6).
    ///
    /// A file from outside is copied in, one from the inbox or astray in the archive is moved, one in
    /// the dossier's volume stays. What is said of one that is registered there corrects its record.
    /// All documents of one call are one transaction.
    ///
    /// - Throws: `noSuchDossier`, `noSuchFile`, `notADocument`, `notPermitted`, `dateInFuture`,
    ///   `insideAnotherDossier`, `strayedDocument`, `sealedRecord`, `noSuchCategory` where no folder
    ///   tells the category; `noSuchRecord` for a document that is said to be corrected.
    public func register(
        _ number: ClientNumber, _ request: RegisterRequest
    ) throws -> RegisterReport {
        if let date = request.date, date > clock.today() {
            throw RegistrationError(.dateInFuture, date.description, rule: "NUM-11")
        }
        var request = try request.checked()
        request.documentClass = try request.documentClass.map(policies.retentionClass).map(\.id)
        let newest = try newestVolume(number)
        let forming = try formingDepartment(
            request.department, of: newest.card, request.overrules ? nil : .register)
        var plan = RegistrationPlan(number: newest.card.number, forming: forming)
        plan.corrected = try request.corrects.map { name in
            guard let record = try record(named: name, of: number) else {
                throw RegistrationError(.noSuchRecord, name, detail: number.description)
            }
            return record.id
        }
        if request.paperOnly {
            try planPaper(request, &plan)
        } else {
            for file in request.files {
                plan.approval = [:]
                try self.plan(file, request, &plan)
                // Whoever approves a return registers that, and nothing else.
                if plan.approval.isEmpty { try requireRegistering(newest.card) }
            }
        }
        if request.files.isEmpty { try requireRegistering(newest.card) }
        try commit(&plan)
        return plan.report
    }

    private func requireRegistering(_ card: Card) throws(RegistrationError) {
        try authority.require(.register, in: [card.holding] + card.cooperating)
    }

    /// Writes what was planned, where there is anything.
    func commit(_ plan: inout RegistrationPlan) throws {
        guard !plan.report.registered.isEmpty else { return }
        for year in plan.recorders.keys.sorted() where plan.recorders[year]?.isChanged == true {
            plan.recorders[year]?.state.writeRecords(to: &plan.changes)
            if let volume = plan.recorders[year]?.state.volume { touched.insert(volume) }
        }
        try commit(plan.changes, plan.drafts)
    }

    private func plan(
        _ file: FilePath, _ request: RegisterRequest, _ plan: inout RegistrationPlan
    ) throws {
        let source = try DocumentSource(file, store: store)
        let content = try source.examine(store)
        let formed = FormedDate(
            entered: request.date, name: source.name, content: content.date,
            modified: day(content.modified), today: clock.today())
        guard let path = source.path, let volume = source.volume else {
            try planArrival(source, request, content, formed, formed.date.year, &plan)
            return
        }
        if try planReturn(path, volume, content, &plan) { return }
        guard volume.number == plan.number else {
            throw RegistrationError(
                .insideAnotherDossier, path.description, detail: volume.number.description,
                rule: "NUM-7")
        }
        let inside = path.relative(to: volume.path)
        let category = inside.flatMap(store.layout.category)
        if category == nil {
            try planArrival(source, request, content, formed, volume.year, &plan)
        } else if isClosed(volume.year), try isNew(path, volume, content, &plan) {
            var request = request
            request.category =
                request.category ?? policies.categories.category(number: category ?? 0)
            try planArrival(source, request, content, formed, volume.year, &plan)
        } else {
            try planInPlace(path, volume, request, content, formed, &plan)
            try planCorrection(path, volume, request, content, &plan)
        }
    }

    /// Whether no record of the volume has this file, neither by its path nor by its bytes.
    private func isNew(
        _ path: RelativePath, _ volume: Volume, _ content: DocumentContent,
        _ plan: inout RegistrationPlan
    ) throws -> Bool {
        guard let inside = path.relative(to: volume.path),
            let recorder = try recorders(of: &plan, first: volume.year).first
        else { return true }
        return recorder.record(at: inside, holding: content.digest) == nil
            && recorder.records(of: content.digest).isEmpty
    }

    /// That somebody must say the category, with those there are.
    func categoryNeeded(_ place: String) -> RegistrationError {
        RegistrationError(
            .categoryNeeded, place, detail: policies.categoryNames, rule: "DOS-3")
    }

    /// Reads or opens the volume of a year for a plan.
    func openRecorder(_ year: Int, _ plan: inout RegistrationPlan) throws {
        guard plan.recorders[year] == nil else { return }
        if let other = plan.others?[year] {
            plan.recorders[year] = other
            return
        }
        let (state, _) = try volume(of: plan.number, year: year, &plan.changes, &plan.drafts)
        plan.recorders[year] = VolumeRecorder(state)
    }

    /// The event of a record.
    func recordEvent(
        _ action: EventAction, _ record: Record, _ plan: RegistrationPlan
    ) -> EventDraft {
        let dossier = plan.recorders[record.item.year]?.state.card.dossier
        var draft = EventDraft(
            action, subjects: [.record: record.id.description],
            commitments: [.record: Commitment.digest(of: record)],
            facts: [.category: "\(record.category)"])
        draft.subjects[.dossier] = dossier?.description
        if let version = record.current { draft.facts[.version] = "\(version.number)" }
        draft.facts.merge(plan.approval) { own, _ in own }
        return draft
    }

    /// The day of a moment by the archive's clock.
    func day(_ seconds: Int64) -> CalendarDate {
        Timestamp(seconds: seconds, offset: clock.offset(at: seconds)).date
    }
}
