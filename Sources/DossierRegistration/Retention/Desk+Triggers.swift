public import DossierModel
internal import DossierStore

extension Desk {
    /// Registers an occasion from which terms count, with its evidence (rule RET-2).
    ///
    /// - Throws: `noSuchTriggerKind` with those there are; `triggerInFuture`; `triggerTooEarly`
    ///   before the dossier's first day; `evidenceUnknown`; `recordOfAnother`; `noSuchProject`;
    ///   `unchanged` for one that is registered already; `notPermitted`.
    public func addTrigger(_ number: ClientNumber, _ new: NewTrigger) throws -> TriggerEntry {
        let card = try newestVolume(number).card
        let kind = try Self.triggerKind(new.kind)
        let permission: Permission = kind == .relationshipEnded ? .openDossiers : .register
        try authority.require(permission, in: [card.holding] + card.cooperating)
        try checkDay(new.on, of: card)
        var entry = TriggerEntry(
            id: identities.makeID(), dossier: card.dossier, kind: kind, on: new.on,
            evidence: try evidence(new.evidence, of: card), registered: registration(),
            salt: identities.makeSalt())
        entry.project = try new.project.map { try project($0, of: card) }
        entry.record = try new.record.map { try ownRecord($0, of: card) }
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        try enter(entry, &changes, &drafts)
        try commit(changes, drafts)
        return entry
    }

    /// Takes back an occasion that was registered by mistake: from then on it does not count.
    ///
    /// - Throws: `noSuchTrigger`; `triggerWithdrawn` where it was taken back already;
    ///   `notPermitted`.
    public func withdrawTrigger(_ id: EntryID, reason: String) throws -> TriggerEntry {
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        let entries = try YearRegisters<TriggerEntry>(reading: store).entries
        guard let entry = entries.first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchTrigger, id.description, rule: "RET-2")
        }
        if let withdrawn = entry.withdrawn {
            throw RegistrationError(
                .triggerWithdrawn, id.description, detail: withdrawn.at.date.description,
                rule: "RET-2")
        }
        let holding = try registers.allNumbers().last {
            $0.dossier == entry.dossier && $0.replacedBy == nil
        }
        let departments = holding.map { [$0.number.department] } ?? []
        try authority.require(
            entry.kind == .relationshipEnded ? .openDossiers : .register, in: departments)
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        let withdrawn = try withdraw(because: reason, &changes, &drafts) { $0.id == id }
        try commit(changes, drafts)
        return withdrawn.first ?? entry
    }

    /// Adds an occasion to a transaction.
    ///
    /// - Throws: `unchanged` for one that is registered already.
    func enter(
        _ entry: TriggerEntry, _ changes: inout PlannedChanges, _ drafts: inout [EventDraft]
    ) throws {
        var registers = try YearRegisters<TriggerEntry>(reading: store)
        let isKnown = registers.entries.contains { other in
            other.withdrawn == nil && other.dossier == entry.dossier && other.kind == entry.kind
                && other.on == entry.on && other.project == entry.project
                && other.record == entry.record
        }
        if isKnown {
            throw RegistrationError(
                .unchanged, entry.kind.rawValue, detail: entry.on.description, rule: "RET-2")
        }
        registers.add(entry, year: entry.registered.at.date.year)
        registers.write(to: &changes)
        drafts.append(Self.event(.triggerRecorded, entry))
    }

    /// Adds the withdrawal of occasions to a transaction.
    ///
    /// - Returns: those that were taken back.
    @discardableResult
    func withdraw(
        because reason: String, _ changes: inout PlannedChanges, _ drafts: inout [EventDraft],
        where isMeant: (TriggerEntry) -> Bool
    ) throws -> [TriggerEntry] {
        var registers = try YearRegisters<TriggerEntry>(reading: store)
        let withdrawn = registers.change { entry in
            guard entry.withdrawn == nil, isMeant(entry) else { return false }
            entry.withdrawn = Withdrawal(by: actor, at: clock.now(), reason: reason)
            entry.salt = identities.makeSalt()
            return true
        }
        registers.write(to: &changes)
        drafts += withdrawn.map { Self.event(.triggerWithdrawn, $0) }
        return withdrawn
    }

    private static func event(_ action: EventAction, _ entry: TriggerEntry) -> EventDraft {
        var draft = EventDraft(
            action,
            subjects: [.dossier: entry.dossier.description, .entry: entry.id.description],
            commitments: [.trigger: Commitment.digest(of: entry)],
            facts: [.evidence: entry.evidence.description])
        draft.subjects[.record] = entry.record?.description
        return draft
    }

    // MARK: What was typed

    private static func triggerKind(_ text: String) throws(RegistrationError) -> TriggerKind {
        if let kind = TriggerKind(rawValue: text), kind.isRecorded { return kind }
        let known = TriggerKind.allCases.filter(\.isRecorded).map(\.rawValue)
        throw RegistrationError(
            .noSuchTriggerKind, text, detail: known.joined(separator: Message.listSeparator),
            rule: "RET-2")
    }

    /// Refuses a day that has not come, or on which there was no dossier and no document of it.
    private func checkDay(_ day: CalendarDate, of card: Card) throws {
        guard day <= clock.today() else {
            throw RegistrationError(.triggerInFuture, day.description, rule: "RET-2")
        }
        let setUp = CalendarDate(year: card.setUpOn.year, month: card.setUpOn.month, day: 1)
        var first = setUp ?? day
        for volume in try volumes(card.number) {
            let formed = try store.records(of: volume, card: card).records.map(\.formed).min()
            first = formed.map { min($0, first) } ?? first
        }
        guard day >= first else {
            throw RegistrationError(
                .triggerTooEarly, day.description, detail: first.description, rule: "RET-2")
        }
    }

    /// The record that proves something: of the dossier by its item number, or of any by its full name.
    ///
    /// - Throws: `evidenceUnknown` where there is none, or only that of a destroyed document.
    func evidence(_ text: String, of card: Card) throws -> RecordID {
        if let own = try record(named: text, of: card.number), own.tombstone == nil {
            return own.id
        }
        return try evidence(text)
    }

    /// The record of any dossier that proves something.
    ///
    /// - Throws: `evidenceUnknown` where there is none, or only that of a destroyed document.
    func evidence(_ text: String) throws -> RecordID {
        let found = try RecordName(text).flatMap { name in
            try RecordFinder(store: store).find(name) { try volumes($0) }
        }
        guard let found, found.record.tombstone == nil else {
            throw RegistrationError(.evidenceUnknown, text, rule: "RET-2")
        }
        return found.record.id
    }

    /// A record of the dossier itself.
    func ownRecord(_ text: String, of card: Card) throws -> RecordID {
        if let own = try record(named: text, of: card.number) { return own.id }
        let found = try RecordName(text).flatMap { name in
            try RecordFinder(store: store).find(name) { try volumes($0) }
        }
        guard let found else {
            throw RegistrationError(.noSuchRecord, text, detail: card.number.description)
        }
        guard found.volume.number == card.number else {
            throw RegistrationError(
                .recordOfAnother, text, detail: found.volume.number.description, rule: "RET-2")
        }
        return found.record.id
    }

    /// A project of the dossier, by its id or its name.
    private func project(_ text: String, of card: Card) throws -> EntryID {
        for volume in try volumes(card.number).reversed() {
            let projects: [Project] = try store.entries(.projects, of: volume)
            let found = projects.last { $0.name == text || $0.id.description == text.lowercased() }
            if let found { return found.id }
        }
        throw RegistrationError(.noSuchProject, text, detail: card.number.description)
    }
}
