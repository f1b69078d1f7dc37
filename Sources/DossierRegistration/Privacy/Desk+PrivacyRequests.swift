public import DossierModel
public import DossierStore

extension Desk {
    /// Enters what a client asks about its data, and by when it is to be answered (rule PRV-5).
    ///
    /// - Throws: `notPermitted`; `noSuchDossier`; `dateInFuture`; `emptyText`; `noSuchRecord`;
    ///   `recordOfAnother`.
    public func addPrivacyRequest(
        _ number: ClientNumber, _ new: NewPrivacyRequest
    ) throws -> PrivacyRequest {
        let card = try newestVolume(number).card
        try authority.require(.communicate, in: [card.holding] + card.cooperating)
        guard new.received <= clock.today() else {
            throw RegistrationError(.dateInFuture, new.received.description, rule: "PRV-5")
        }
        let due = store.description.calendar.adding(
            workdays: PrivacyRequest.workdays, to: new.received)
        let entry = PrivacyRequest(
            id: identities.makeID(), dossier: card.dossier, kind: new.kind,
            received: new.received,
            from: try Self.required(Self.line(new.from, "--from"), "--from"),
            note: try Self.lines(new.note, "--note"),
            records: try new.records.map { try ownRecord($0, of: card) }, due: due,
            registered: registration(), salt: identities.makeSalt())
        var registers = try YearRegisters<PrivacyRequest>(reading: store)
        registers.add(entry, year: clock.today().year)
        var changes = PlannedChanges()
        registers.write(to: &changes)
        try commit(changes, [Self.event(.privacyRequested, entry)])
        return entry
    }

    /// The request with an id.
    ///
    /// - Throws: `noSuchRequest`.
    public func privacyRequest(_ id: EntryID) throws -> PrivacyRequest {
        let entries = try YearRegisters<PrivacyRequest>(reading: store).entries
        guard let entry = entries.first(where: { $0.id == id }) else {
            throw RegistrationError(.noSuchRequest, id.description, rule: "PRV-5")
        }
        return entry
    }

    /// Answers a request; what cannot be erased yet is restricted to storage in the same transaction.
    ///
    /// What may be erased is for the workflow to say that knows schedule and holds.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - decision: What is decided.
    ///   - reason: Why.
    ///   - kept: What cannot be erased, and why.
    ///   - parts: What is there still besides documents, and why.
    ///   - restricting: Those of them that are not restricted yet.
    /// - Returns: the request as it is then.
    /// - Throws: `notPermitted`; `noSuchRequest`; `requestAnswered`; `emptyText`.
    public func answerPrivacyRequest(
        _ id: EntryID, _ decision: PrivacyAnswer.Decision, reason: String,
        kept: [KeptRecord] = [], parts: [KeptPart] = [], restricting: [FoundRecord] = []
    ) throws -> PrivacyRequest {
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        try authority.require(.draftDisposal)
        let known = try privacyRequest(id)
        if let answer = known.answer {
            throw RegistrationError(
                .requestAnswered, id.description,
                detail: answer.registered.at.date.description, rule: "PRV-5")
        }
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        _ = try restrict(restricting, reason: reason, request: id, &changes, &drafts)
        var registers = try YearRegisters<PrivacyRequest>(reading: store)
        let answer = PrivacyAnswer(
            decision, reason: reason, registered: registration(), kept: kept, keptParts: parts)
        let salt = identities.makeSalt()
        let answered = registers.change { entry in
            guard entry.id == id else { return false }
            entry.answer = answer
            entry.salt = salt
            return true
        }
        registers.write(to: &changes)
        drafts += answered.map { Self.event(.privacyAnswered, $0) }
        try commit(changes, drafts)
        return answered.first ?? known
    }

    private static func event(_ action: EventAction, _ entry: PrivacyRequest) -> EventDraft {
        var draft = EventDraft(
            action,
            subjects: [.dossier: entry.dossier.description, .entry: entry.id.description],
            commitments: [.privacyRequest: Commitment.digest(of: entry)])
        if let answer = entry.answer { draft.facts[.state] = answer.decision.rawValue }
        return draft
    }
}
