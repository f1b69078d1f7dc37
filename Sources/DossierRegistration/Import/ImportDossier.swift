internal import DossierLedger
internal import DossierModel
internal import DossierStore

/// Brings in one client of an existing share.
struct ImportDossier {
    let desk: Desk
    let row: ClientRow
    /// The year of documents that do not tell theirs.
    let year: Int

    /// Whether nothing is to be written.
    let isRehearsal: Bool

    /// How many documents one transaction takes.
    private static let batch = 1000

    /// Sets the dossier up where it is new, then brings in its documents batch by batch.
    func run(
        _ files: [ImportFolder.File], _ report: inout ImportReport,
        _ progress: (ImportReport) throws -> Void
    ) throws {
        let number = try desk.dossier(named: row.name, in: row.department)
        let responsible = number == nil ? self.responsible(&report) : nil
        if let number, try desk.newestVolume(number).card.status == .closed {
            report.unplaced += files.map {
                ImportReport.Unplaced(path: $0.shown, reason: .closed)
            }
            return
        }
        let sorted = files.sorted { $0.path < $1.path }
        guard let known = try number ?? setUp(responsible, &report, progress) else {
            report.unplaced += files.map {
                ImportReport.Unplaced(path: $0.shown, reason: .notSetUp)
            }
            return
        }
        if isRehearsal { return try rehearse(sorted, number, &report) }
        for start in stride(from: 0, to: sorted.count, by: Self.batch) {
            let slice = sorted[start..<min(start + Self.batch, sorted.count)]
            try bringIn(Array(slice), into: known, &report)
            try progress(report)
        }
    }

    /// Sets the dossier up; what stands in the way is a fault of the row, not of the import.
    private func setUp(
        _ responsible: StaffID?, _ report: inout ImportReport,
        _ progress: (ImportReport) throws -> Void
    ) throws -> ClientNumber? {
        let new = NewDossier(row, client: try existingClient(), responsible: responsible)
        guard let number = try add(new, &report) else { return nil }
        report.clients += 1
        try progress(report)
        return number
    }

    private func add(_ new: NewDossier, _ report: inout ImportReport) throws -> ClientNumber? {
        do {
            guard isRehearsal else { return try desk.add(new).number }
            var changes = PlannedChanges()
            var drafts: [EventDraft] = []
            let year = desk.clock.today().year
            return try desk.plan(new, year: year, &changes, &drafts).dossier.number
        } catch let error as RegistrationError where error.code != .notPermitted {
            if !isRehearsal { desk.registers.forget() }
            report.faults.append(ImportReport.Fault(line: row.line, error.message))
            return nil
        }
    }

    /// The responsible person of the row, where that is somebody on the staff today.
    private func responsible(_ report: inout ImportReport) -> StaffID? {
        guard let text = row.details.responsible else { return nil }
        let today = desk.clock.today()
        let found = desk.policies.staff.members(named: text)
        let active = found.filter { $0.isActive(on: today) && $0.until != today }
        if active.count == 1 { return active.first?.id }
        let code: ImportReport.Fault.Code =
            active.isEmpty && !found.isEmpty ? .formerStaff : .unknownStaff
        let message = Message(code, ["name": VisibleText.of(text), "client": row.name])
        report.faults.append(ImportReport.Fault(line: row.line, message))
        return nil
    }

    /// The client that other departments know already: one client, one entry (rule NUM-7).
    private func existingClient() throws -> ClientID? {
        try desk.registers.clients(named: row.name).first
    }

    private func bringIn(
        _ files: [ImportFolder.File], into number: ClientNumber, _ report: inout ImportReport
    ) throws {
        var done = report
        var plan = RegistrationPlan(number: number, forming: row.department)
        for file in files { try place(file, &plan, &done) }
        try desk.commit(&plan)
        report = done
    }

    private func place(
        _ file: ImportFolder.File, _ plan: inout RegistrationPlan, _ report: inout ImportReport
    ) throws {
        guard
            let placement = ImportPlacement(
                Array(file.path.names.dropFirst()), policy: desk.policies.categories)
        else {
            report.unplaced.append(ImportReport.Unplaced(path: file.shown, reason: .badName))
            return
        }
        do {
            let content = try DocumentContent(reading: file.reader())
            let formed = formedDate(placement, content)
            let isNew = try desk.planImported(
                file, placement, content, formed, &plan, &report
            ) { try isRehearsal ? nil : copy(file, content) }
            guard isNew else { return }
            count(file, placement, content, formed, &report)
        } catch let error as StoreError where error.isAboutDocument {
            report.unplaced.append(
                ImportReport.Unplaced(
                    path: file.shown, reason: error.isChange ? .changing : .unreadable))
        }
    }

    private func count(
        _ file: ImportFolder.File, _ placement: ImportPlacement, _ content: DocumentContent,
        _ formed: FormedDate, _ report: inout ImportReport
    ) {
        report.documents += 1
        report.bytes += content.size
        if formed.basis.isUncertain { report.uncertain.append(file.shown) }
        note(placement, &report)
    }

    private func copy(
        _ file: ImportFolder.File, _ content: DocumentContent
    ) throws -> StagedFile {
        let staged = try desk.session.stage(file.folder.file(file.path))
        guard staged.digest == content.digest else {
            throw StoreError(.changedWhileRead, file.shown, .copy)
        }
        return staged
    }

    private func note(_ placement: ImportPlacement, _ report: inout ImportReport) {
        guard let decision = placement.decision, !report.decisions.contains(decision) else {
            return
        }
        report.decisions.append(decision)
    }

    /// The day of forming: told by the name; else the modification, where it lies in the year that
    /// the path tells; else the first day of that year.
    ///
    /// A year that the path tells is certain.
    private func formedDate(
        _ placement: ImportPlacement, _ content: DocumentContent
    ) -> FormedDate {
        let modified = desk.day(content.modified)
        let today = desk.clock.today()
        let found = FormedDate(
            entered: nil, name: Array(placement.inside.last ?? []), content: content.date,
            modified: modified, today: today)
        let year = placement.year ?? self.year
        if found.basis == .name, placement.year == nil { return found }
        if found.date.year == year, found.basis != .modified { return found }
        let first = CalendarDate(year: year, month: 1, day: 1) ?? modified
        var formed = FormedDate(
            entered: nil, name: [], content: nil,
            modified: modified.year == year ? modified : first, today: today)
        if placement.year == formed.date.year { formed.basis = .name }
        return formed
    }

    private func rehearse(
        _ files: [ImportFolder.File], _ number: ClientNumber?, _ report: inout ImportReport
    ) throws {
        guard let number else {
            for file in files { rehearse(file, &report) }
            return
        }
        var plan = RegistrationPlan(number: number, forming: row.department)
        for file in files { try place(file, &plan, &report) }
    }

    /// A document of a client that is not there yet: read, so that nothing is promised in vain.
    private func rehearse(_ file: ImportFolder.File, _ report: inout ImportReport) {
        guard
            let placement = ImportPlacement(
                Array(file.path.names.dropFirst()), policy: desk.policies.categories)
        else {
            report.unplaced.append(ImportReport.Unplaced(path: file.shown, reason: .badName))
            return
        }
        do {
            let content = try DocumentContent(reading: file.reader())
            count(file, placement, content, formedDate(placement, content), &report)
        } catch {
            report.unplaced.append(
                ImportReport.Unplaced(
                    path: file.shown, reason: error.isChange ? .changing : .unreadable))
        }
    }
}
