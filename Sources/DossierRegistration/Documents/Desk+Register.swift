internal import DossierLedger
public import DossierModel
internal import DossierStore
internal import SystemPackage

extension Desk {
    /// Registers documents that a person names, wherever they lie (issue point 6).
    ///
    /// A file from outside is copied in, one from the inbox or astray in the archive is moved, one in
    /// the dossier's volume stays. All documents of one call are one transaction.
    ///
    /// - Throws: `noSuchDossier`, `noSuchFile`, `notADocument`, `notPermitted`, `dateInFuture`,
    ///   `insideAnotherDossier`, `noSuchCategory` where no folder tells the category.
    public func register(
        _ number: ClientNumber, _ request: RegisterRequest
    ) throws -> RegisterReport {
        if let date = request.date, date > clock.today() {
            throw RegistrationError(.dateInFuture, date.description, rule: "NUM-11")
        }
        let newest = try newestVolume(number)
        let forming = try formingDepartment(request.department, of: newest.card, .register)
        var plan = RegistrationPlan(number: newest.card.number, forming: forming)
        if request.paperOnly {
            try planPaper(request, &plan)
        } else {
            for file in request.files { try self.plan(file, request, &plan) }
        }
        guard !plan.report.registered.isEmpty else { return plan.report }
        for year in plan.recorders.keys.sorted() {
            plan.recorders[year]?.state.writeRecords(to: &plan.changes)
            if let volume = plan.recorders[year]?.state.volume { touched.insert(volume) }
        }
        try commit(plan.changes, plan.drafts)
        return plan.report
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
        guard volume.number == plan.number else {
            throw RegistrationError(
                .insideAnotherDossier, path.description, detail: volume.number.description,
                rule: "NUM-7")
        }
        if path.relative(to: volume.path).flatMap(store.layout.category) == nil {
            try planArrival(source, request, content, formed, volume.year, &plan)
        } else {
            try planInPlace(path, volume, request, content, formed, &plan)
        }
    }

    /// A document that lies in a volume of the dossier already: bytes and name stay as they are.
    private func planInPlace(
        _ path: RelativePath, _ volume: Volume, _ request: RegisterRequest,
        _ content: DocumentContent, _ formed: FormedDate, _ plan: inout RegistrationPlan
    ) throws {
        guard let inside = path.relative(to: volume.path) else { return }
        let year = volume.year
        try openRecorder(year, &plan)
        if let known = plan.recorders[year]?.record(at: inside) {
            try planVersion(known, year, content, path, &plan)
            return
        }
        let category = request.category?.number ?? store.layout.category(of: inside)
        guard let category else { throw categoryNeeded(path.description) }
        if let twin = try twin(of: content.digest, in: year, &plan) {
            if twin.item.year == year, let old = twin.path,
                try store.status(volume.path.appending(old)) == nil
            {
                planMove(twin.id, to: inside, path, year, &plan)
                return
            }
            plan.report.duplicates.append(
                RegisterReport.Duplicate(
                    file: path.description, item: twin.item, registered: true))
        }
        plan.changes.keep(path, expecting: content.expectation)
        try add(
            inside, category: category, year, request, content, formed, from: nil, &plan)
    }

    /// A document from outside or from the inbox: it comes to lie in its category's folder.
    private func planArrival(
        _ source: DocumentSource, _ request: RegisterRequest, _ content: DocumentContent,
        _ formed: FormedDate, _ year: Int, _ plan: inout RegistrationPlan
    ) throws {
        guard let category = request.category, let folder = store.layout.category(category.number)
        else { throw categoryNeeded(source.shown) }
        try openRecorder(year, &plan)
        guard var recorder = plan.recorders[year], let wanted = folder.appending(name: source.name)
        else { throw RegistrationError(.notADocument, source.shown) }
        if let twin = try twin(of: content.digest, in: year, &plan), try isThere(twin, plan) {
            let isSame = twin.path?.lastName == source.name && twin.item.year == year
            plan.report.duplicates.append(
                RegisterReport.Duplicate(
                    file: source.shown, item: twin.item, registered: !isSame))
            if isSame { return }
        }
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
            from: source.path == nil ? VisibleText.of(source.name) : nil, &plan)
    }

    /// A document found in a volume by a sweep: registered with what its folder tells.
    func planFound(
        _ path: RelativePath, _ volume: Volume, _ content: DocumentContent,
        _ plan: inout RegistrationPlan
    ) throws {
        let formed = FormedDate(
            entered: nil, name: path.lastName, content: content.date,
            modified: day(content.modified), today: clock.today())
        try planInPlace(path, volume, RegisterRequest(files: []), content, formed, &plan)
    }

    /// That somebody must say the category, with those there are.
    private func categoryNeeded(_ place: String) -> RegistrationError {
        let known = policies.categories.categories.map(\.name).joined(
            separator: Message.listSeparator)
        return RegistrationError(.categoryNeeded, place, detail: known, rule: "DOS-3")
    }

    /// A document that was renamed or moved inside its volume: the record follows it, and its
    /// category where another folder tells another.
    func planMove(
        _ id: RecordID, to inside: RelativePath, _ path: RelativePath, _ year: Int,
        _ plan: inout RegistrationPlan
    ) {
        guard
            var record = plan.recorders[year]?.state.records.records.first(where: { $0.id == id })
        else { return }
        record.path = inside
        record.category = store.layout.category(of: inside) ?? record.category
        record.salt = identities.makeSalt()
        plan.recorders[year]?.replace(record)
        plan.drafts.append(recordEvent(.recordMoved, record, plan))
        plan.report.registered.append(
            RegisteredDocument(number: plan.number, record: record, path: path, act: .moved))
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

    /// Whether a record's document still lies where the record says: if not, the file that has the
    /// same bytes may be the only one left.
    func isThere(_ record: Record, _ plan: RegistrationPlan) throws(StoreError) -> Bool {
        guard let path = record.path,
            let volume = plan.recorders[record.item.year]?.state.volume
        else { return true }
        // What this very plan brings in comes to lie there with it.
        if plan.report.registered.contains(where: { $0.record.id == record.id }) { return true }
        return try store.status(volume.path.appending(path)) != nil
    }

    private func planVersion(
        _ record: Record, _ year: Int, _ content: DocumentContent, _ path: RelativePath,
        _ plan: inout RegistrationPlan
    ) throws {
        guard record.current?.digest != content.digest else {
            plan.report.duplicates.append(
                RegisterReport.Duplicate(
                    file: path.description, item: record.item, registered: false))
            return
        }
        let isLiving =
            policies.categories.category(number: record.category)?.living ?? false
        guard record.current?.sealedIn == nil || isLiving else {
            plan.report.waiting.append(RegisterReport.Waiting(path: path, reason: .sealed))
            return
        }
        var changed = record
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

    private func add(
        _ inside: RelativePath, category: Int, _ year: Int, _ request: RegisterRequest,
        _ content: DocumentContent, _ formed: FormedDate, from source: String?,
        _ plan: inout RegistrationPlan
    ) throws {
        let version = RecordVersion(
            number: 1, digest: content.digest, size: content.size, seen: clock.now())
        let record = try plan.recorders[year]?.add(category: category) { item in
            var record = Record(
                id: identities.makeID(), item: item,
                title: request.title ?? DocumentTitle.of(inside.lastName),
                formingDepartment: request.department ?? plan.forming, formed: formed.date,
                basis: formed.basis, carrier: request.paperPlace == nil ? .electronic : .both,
                state: request.state, path: inside, versions: [version],
                registered: registration(from: source), salt: identities.makeSalt())
            record.documentClass = request.documentClass
            record.belongsTo = formed.date.year == year ? nil : formed.date.year
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

    private func planPaper(
        _ request: RegisterRequest, _ plan: inout RegistrationPlan
    ) throws {
        guard let category = request.category else {
            throw categoryNeeded(plan.number.description)
        }
        guard let title = request.title else {
            throw RegistrationError(.emptyName, plan.number.description, rule: "NUM-11")
        }
        let date = request.date ?? clock.today()
        try openRecorder(date.year, &plan)
        let record = try plan.recorders[date.year]?.add(category: category.number) { item in
            var record = Record(
                id: identities.makeID(), item: item, title: title,
                formingDepartment: request.department ?? plan.forming, formed: date,
                basis: .entered, carrier: .paper, state: request.state, path: nil, versions: [],
                registered: registration(), salt: identities.makeSalt())
            record.documentClass = request.documentClass
            record.paper = paper(request, category: category.number)
            return record
        }
        guard let record else { return }
        plan.drafts.append(recordEvent(.recordRegistered, record, plan))
        plan.report.registered.append(
            RegisteredDocument(
                number: plan.number, record: record, path: nil, act: .registered))
    }

    /// The paper part: received where a place was named, due where the category demands paper.
    private func paper(_ request: RegisterRequest, category: Int) -> PaperPart? {
        if let place = request.paperPlace {
            var paper = PaperPart(state: .received)
            paper.place = place
            paper.receivedBy = actor
            paper.receivedOn = clock.today()
            return paper
        }
        if request.paperOnly { return PaperPart(state: .due) }
        return paperDuty(category: category, state: request.state)
    }

    /// The paper that a category demands of a new record (rule STO-1).
    func paperDuty(category: Int, state: RecordState) -> PaperPart? {
        switch policies.categories.category(number: category)?.paper {
        case .required: PaperPart(state: .due)
        case .whenFinal: state == .draft ? nil : PaperPart(state: .due)
        default: nil
        }
    }

    /// Reads or opens the volume of a year for a plan.
    func openRecorder(_ year: Int, _ plan: inout RegistrationPlan) throws {
        guard plan.recorders[year] == nil else { return }
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
        return draft
    }

    /// The day of a moment by the archive's clock.
    func day(_ seconds: Int64) -> CalendarDate {
        Timestamp(seconds: seconds, offset: clock.offset(at: seconds)).date
    }
}
