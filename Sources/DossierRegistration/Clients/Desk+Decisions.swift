public import DossierModel
internal import DossierStore

extension Desk {
    /// Changes the kind of card; to cooperated needs a record as evidence.
    public func setKind(
        _ number: ClientNumber, _ kind: CardKind, evidence: String?
    ) throws -> Card {
        try decide(
            number, kind.rawValue, action: .kindChanged, approval: .cooperation, evidence,
            history: \.kinds)
    }

    /// Changes the grade: the card at once, the folder with the next volume (design §3.2).
    public func setGrade(
        _ number: ClientNumber, _ grade: GradeCode, evidence: String?
    ) throws -> Card {
        let present = try newestVolume(number).card.grade
        let touchesA = [grade, present].contains { $0.description == "A" }
        return try decide(
            number, grade.description, action: .gradeChanged,
            approval: touchesA ? .gradeA : .grade, evidence, history: \.grades)
    }

    /// Changes the level; a dossier of the custodian is always of company level (design §3.8).
    public func setLevel(
        _ number: ClientNumber, _ level: Level, evidence: String?
    ) throws -> Card {
        guard level == .company || number.department != policies.departments.custodian else {
            throw RegistrationError(
                .badValue, number.description, detail: level.rawValue, rule: "SEC-2")
        }
        return try decide(
            number, level.rawValue, action: .levelChanged, approval: .level, evidence,
            history: \.levels)
    }

    /// Closes a dossier: the relationship has ended (rule PACK-7).
    ///
    /// With evidence the end is registered as the occasion from which terms count; without, none
    /// begins to run (rule RET-2).
    public func closeDossier(
        _ number: ClientNumber, reason: String, evidence: String? = nil
    ) throws -> Card {
        let card = try newestVolume(number).card
        try authority.require(.openDossiers, in: [card.holding])
        try refuseTransferred(card)
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        return try change(
            number, DossierStatus.closed.rawValue, action: .dossierClosed, facts: [:],
            note: reason, history: \.statuses
        ) { changes, drafts in
            guard let evidence else { return }
            let proof = try self.evidence(evidence, of: card)
            let entry = TriggerEntry(
                id: identities.makeID(), dossier: card.dossier, kind: .relationshipEnded,
                on: clock.today(), evidence: proof, registered: registration(),
                salt: identities.makeSalt())
            try enter(entry, &changes, &drafts)
        }
    }

    /// Opens a closed dossier again; an end of the relationship that was registered counts no more.
    ///
    /// Where the year of its newest volume is closed, the dossier goes on in the present year's volume,
    /// which is opened in the same transaction; the closed one stays as it was sealed (design §3.5).
    public func reopenDossier(_ number: ClientNumber, reason: String) throws -> Card {
        let card = try newestVolume(number).card
        try authority.require(.openDossiers, in: [card.holding])
        try refuseTransferred(card)
        let reason = try Self.required(Self.lines(reason, "--reason"), "--reason")
        return try change(
            number, DossierStatus.open.rawValue, action: .dossierReopened, facts: [:],
            note: reason, history: \.statuses, opensVolume: true
        ) { changes, drafts in
            try withdraw(because: reason, &changes, &drafts) {
                $0.dossier == card.dossier && $0.kind == .relationshipEnded
            }
        }
    }

    /// Refuses an act on a dossier that is closed; `card` is the newest volume's.
    ///
    /// - Throws: `dossierTransferred`, naming where it goes on, or `dossierClosed`.
    func requireOpen(_ card: Card) throws(RegistrationError) {
        guard card.status == .closed else { return }
        try refuseTransferred(card)
        throw RegistrationError(.dossierClosed, card.number.description, rule: "PACK-7")
    }

    /// Refuses an act on a dossier that goes on in another department.
    private func refuseTransferred(_ card: Card) throws(RegistrationError) {
        let next = card.crossReferences.last { $0.kind == .transferredTo }
        guard let next else { return }
        throw RegistrationError(
            .dossierTransferred, card.number.description, detail: next.number.description,
            rule: "NUM-7")
    }

    private func decide(
        _ number: ClientNumber, _ value: String, action: EventAction,
        approval: ApprovedAction, _ evidence: String?,
        history: WritableKeyPath<Card, [Dated]>
    ) throws -> Card {
        let card = try newestVolume(number).card
        try requireOpen(card)
        try authority.requireSeat(approval, holding: card.holding)
        let facts = try self.facts(approval, evidence, of: number)
        return try change(
            number, value, action: action, facts: facts, note: evidence, history: history)
    }

    private func change(
        _ number: ClientNumber, _ value: String, action: EventAction,
        facts: [EventFact: String], note: String?, history: WritableKeyPath<Card, [Dated]>,
        opensVolume: Bool = false,
        besides: (inout PlannedChanges, inout [EventDraft]) throws -> Void = { _, _ in }
    ) throws -> Card {
        var state = try newestVolume(number)
        guard state.card[keyPath: history].last?.value != value else {
            throw RegistrationError(
                .unchanged, number.description, detail: history == \.grades ? value : "")
        }
        state.card[keyPath: history].append(
            Dated(value: value, since: clock.today(), by: actor, evidence: note))
        var changes = PlannedChanges()
        var drafts: [EventDraft] = []
        if opensVolume, isClosed(state.volume.year) {
            state = try open(clock.today().year, after: state, &changes, &drafts)
            drafts.append(
                EventDraft(
                    action, subjects: [.dossier: state.card.dossier.description],
                    commitments: [.card: Commitment.digest(of: state.card)], facts: facts))
        } else {
            drafts.append(cardEvent(action, &state, &changes, facts: facts))
        }
        try besides(&changes, &drafts)
        try commit(changes, drafts)
        return state.card
    }

    /// What the event says of an approval: that one person gave it, and the record that proves the
    /// occasion.
    ///
    /// - Throws: `evidenceNeeded` without evidence; `noSuchRecord` where a record is demanded and
    ///   the text names none.
    func facts(
        _ approval: ApprovedAction, _ evidence: String?, of number: ClientNumber
    ) throws -> [EventFact: String] {
        guard let evidence, !evidence.isEmpty else {
            throw RegistrationError(.evidenceNeeded, number.description, detail: approval.rawValue)
        }
        var facts: [EventFact: String] = [.approval: "single"]
        let record = try record(named: evidence, of: number)
        if let record { facts[.evidence] = record.id.description }
        if record == nil, policies.approvals.chain(approval)?.needsEvidence == true {
            throw RegistrationError(.noSuchRecord, evidence, detail: number.description)
        }
        return facts
    }

    /// The record of a dossier that a person named by item number or id, in any volume.
    func record(named text: String, of number: ClientNumber) throws -> Record? {
        guard ItemNumber(text) != nil || RecordID(text) != nil else { return nil }
        for volume in try volumes(number).reversed() {
            let state = try VolumeState(reading: volume, from: store)
            let found = state.records.records.first {
                $0.item.description == text || $0.id.description == text
            }
            if let found { return found }
        }
        return nil
    }
}
