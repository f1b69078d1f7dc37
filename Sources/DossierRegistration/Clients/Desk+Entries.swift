public import DossierModel
internal import DossierStore

extension Desk {
    /// Enters a contact with a client into its forming department's file of the filing month.
    public func addCommunication(
        _ number: ClientNumber, on date: CalendarDate, purpose: Communication.Purpose = .contact,
        channel: String, content: String, department: DepartmentCode?, counterpart: String?,
        result: String?
    ) throws -> Communication {
        guard date <= clock.today() else {
            throw RegistrationError(.dateInFuture, date.description, rule: "FUP-4")
        }
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let card = try newestVolume(number).card
        let forming = try formingDepartment(department, of: card, .communicate)
        let state = try volume(of: number, year: clock.today().year, &changes, &drafts).state
        var entry = Communication(
            id: identities.makeID(), on: date,
            channel: try Self.required(Self.line(channel, "--channel"), "--channel"),
            staff: actor, formingDepartment: forming,
            content: try Self.required(Self.lines(content, "--content"), "--content"),
            registered: registration(), salt: identities.makeSalt())
        entry.purpose = purpose
        entry.counterpart = try Self.line(counterpart, "--with")
        entry.result = try Self.lines(result, "--result")
        let month = try openMonth(of: forming)
        let path = state.volume.communications(forming, month)
        let before = try store.status(path) == nil ? nil : lines(at: path)
        let line = CanonicalJSON.bytes(of: entry.json) + [0x0A]
        if before == nil, let folder = path.parent { changes.makeDirectory(folder) }
        changes.write(
            (before ?? []) + line, to: path,
            expecting: before.map { .digest(ContentDigest(of: $0)) } ?? .absent)
        drafts.append(
            entryEvent(.communicationAdded, entry.id, .communication, entry, state.card))
        try commit(changes, drafts)
        touched.insert(state.volume)
        return entry
    }

    /// The month in whose file a contact goes: that of the day, or the one behind what the department
    /// submitted already (rule PACK-2).
    private func openMonth(of department: DepartmentCode) throws(StoreError) -> YearMonth {
        var month = store.description.calendar.filingMonth(of: clock.today())
        for year in try store.registerYears(.submissions) where year >= month.year {
            let register: Register<SubmissionEntry> = try store.document(
                Layout.register(.submissions, year: year))
            for entry in register.entries
            where entry.department == department && entry.month >= month {
                month = entry.month.next
            }
        }
        return month
    }

    /// The lines of a file of contacts, each of which must be whole before another follows.
    private func lines(at path: RelativePath) throws -> [UInt8] {
        let bytes = try store.bytes(path)
        guard bytes.isEmpty || bytes.last == 0x0A else {
            throw StoreError(
                .corruptDocument, path.description, .read, fault: JSONFault(.truncated))
        }
        for line in bytes.split(separator: 0x0A) {
            let _: Communication = try store.decode(Array(line), from: path)
        }
        return bytes
    }

    /// Enters a project, pointing at records of the dossier (rule DOS-7).
    public func addProject(
        _ number: ClientNumber, name: String, since: PartialDate?, until: PartialDate?,
        records: [Project.Part: [String]], notes: String?
    ) throws -> Project {
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        _ = try formingDepartment(nil, of: newestVolume(number).card, .communicate)
        let (state, isNew) = try volume(
            of: number, year: clock.today().year, &changes, &drafts)
        var project = Project(
            id: identities.makeID(),
            name: try Self.required(Self.line(name, "--name"), "--name"),
            registered: registration(), salt: identities.makeSalt())
        project.since = since
        project.until = until
        project.notes = try Self.lines(notes, "--notes")
        for (part, names) in records {
            project.records[part] = try names.map { name in
                guard let record = try record(named: name, of: number) else {
                    throw RegistrationError(.noSuchRecord, name, detail: number.description)
                }
                return record.id
            }
        }
        try put(project, id: \.id, into: .projects, of: state, isNew: isNew, &changes)
        drafts.append(entryEvent(.projectAdded, project.id, .project, project, state.card))
        try commit(changes, drafts)
        touched.insert(state.volume)
        return project
    }

    /// Enters a question that a return visit raised (rules FUP-1 to FUP-3).
    public func addIssue(
        _ number: ClientNumber, visited: CalendarDate, kind: Issue.Kind = .question,
        detail: String, urgency: Issue.Urgency, solver: DepartmentCode,
        department: DepartmentCode?, due: CalendarDate
    ) throws -> Issue {
        guard visited <= clock.today() else {
            throw RegistrationError(.dateInFuture, visited.description, rule: "FUP-3")
        }
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let card = try newestVolume(number).card
        let forming = try formingDepartment(department, of: card, .communicate)
        let (state, isNew) = try volume(
            of: number, year: clock.today().year, &changes, &drafts)
        var issue = Issue(
            id: identities.makeID(), visited: visited,
            detail: try Self.required(Self.lines(detail, "--detail"), "--detail"),
            urgency: urgency,
            department: solver, formingDepartment: forming, due: due,
            registered: registration(), salt: identities.makeSalt())
        issue.kind = kind
        try put(issue, id: \.id, into: .issues, of: state, isNew: isNew, &changes)
        drafts.append(entryEvent(.issueAdded, issue.id, .issue, issue, state.card))
        try commit(changes, drafts)
        touched.insert(state.volume)
        return issue
    }

    /// Says how an issue was solved: where it was raised or, where that year is closed, in the present
    /// year's volume under the same id.
    ///
    /// - Throws: `noSuchIssue`; `issueSolved` with the day where it was solved already;
    ///   `dossierClosed` or `dossierTransferred`.
    public func solveIssue(
        _ number: ClientNumber, _ id: EntryID, solution: String
    ) throws -> Issue {
        let state = try newestVolume(number)
        try requireOpen(state.card)
        let raised = try self.volume(of: number, holding: id)
        let raisedIn: EntryList<Issue> = try store.document(raised.path(.issues))
        guard var issue = raisedIn.entries.first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchIssue, id.description, detail: number.description)
        }
        try authority.require(
            .communicate, in: [state.card.holding, issue.department] + state.card.cooperating)
        if let day = issue.solved {
            throw RegistrationError(.issueSolved, id.description, detail: day.description)
        }
        issue.solved = clock.today()
        issue.solution = try Self.required(Self.lines(solution, "--solution"), "--solution")
        issue.salt = identities.makeSalt()
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        // A closed volume stays as it is (decision 2, point 4).
        let year = isClosed(raised.year) ? clock.today().year : raised.year
        let (target, isNew) = try self.volume(of: number, year: year, &changes, &drafts)
        try put(issue, id: \.id, into: .issues, of: target, isNew: isNew, &changes)
        drafts.append(entryEvent(.issueSolved, id, .issue, issue, state.card))
        try commit(changes, drafts)
        touched.formUnion([state.volume, target.volume])
        return issue
    }

    /// The newest volume in which an issue stands.
    private func volume(of number: ClientNumber, holding id: EntryID) throws -> Volume {
        for volume in try volumes(number).reversed() {
            let issues: [Issue] = try store.entries(.issues, of: volume)
            if issues.contains(where: { $0.id == id }) { return volume }
        }
        throw RegistrationError(.noSuchIssue, id.description, detail: number.description)
    }

    /// The department whose work something is: the one named, else the dossier's holding one.
    ///
    /// The card is the newest volume's: it alone says who cooperates, and whether the dossier is open.
    ///
    /// - Throws: `notPermitted` for a person of a department that has no part in the dossier;
    ///   `noSuchDepartment` for one that the policy does not have.
    func formingDepartment(
        _ named: DepartmentCode?, of card: Card, _ permission: Permission?
    ) throws(RegistrationError) -> DepartmentCode {
        try requireOpen(card)
        if let permission {
            try authority.require(permission, in: [card.holding] + card.cooperating)
        }
        return try named.map { named throws(RegistrationError) in
            try department(named.description)
        } ?? card.holding
    }

    /// Adds an entry to a volume's list, or puts it in the place of the one with its id.
    private func put<Entry: JSONRepresentable & Equatable>(
        _ entry: Entry, id: KeyPath<Entry, EntryID>, into file: VolumeFile,
        of state: VolumeState, isNew: Bool, _ changes: inout PlannedChanges
    ) throws {
        let path = state.volume.path(file)
        var list = EntryList<Entry>(dossier: state.card.dossier)
        var expectation = Expectation.absent
        if !isNew, let bytes = try store.bytesIfPresent(path) {
            list = try store.decode(bytes, from: path)
            expectation = .digest(ContentDigest(of: bytes))
        }
        let place = list.entries.firstIndex { $0[keyPath: id] == entry[keyPath: id] }
        if let place {
            list.entries[place] = entry
        } else {
            list.entries.append(entry)
        }
        changes.write(list.document, to: path, expecting: expectation)
    }

    private func entryEvent(
        _ action: EventAction, _ id: EntryID, _ kind: CommitmentKind,
        _ entry: some JSONRepresentable, _ card: Card
    ) -> EventDraft {
        EventDraft(
            action,
            subjects: [.dossier: card.dossier.description, .entry: id.description],
            commitments: [kind: Commitment.digest(of: entry)])
    }
}
