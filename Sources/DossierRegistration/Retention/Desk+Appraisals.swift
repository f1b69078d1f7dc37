public import DossierModel
public import DossierStore

extension Desk {
    /// Registers what an appraisal decided about a record (rule RET-4).
    ///
    /// What may be decided is for the workflow to say that knows the schedule.
    ///
    /// - Throws: `notPermitted`; `emptyText` without a reason.
    public func appraise(
        _ found: FoundRecord, _ verdict: Appraisal.Verdict, until: CalendarDate? = nil,
        documentClass: String? = nil, reason: String
    ) throws -> Appraisal {
        let card = try store.card(of: found.volume)
        try authority.require(.draftDisposal, in: [card.holding])
        let appraisal = Appraisal(
            id: identities.makeID(), dossier: card.dossier, record: found.record.id,
            verdict: verdict, until: until, documentClass: documentClass,
            reason: try Self.required(Self.lines(reason, "--reason"), "--reason"),
            registered: registration(), salt: identities.makeSalt())
        var registers = try YearRegisters<Appraisal>(reading: store)
        registers.add(appraisal, year: clock.today().year)
        var changes = PlannedChanges()
        registers.write(to: &changes)
        let draft = EventDraft(
            .recordAppraised,
            subjects: [
                .dossier: card.dossier.description, .entry: appraisal.id.description,
                .record: found.record.id.description,
            ],
            commitments: [.appraisal: Commitment.digest(of: appraisal)],
            facts: [.state: verdict.rawValue])
        try commit(changes, [draft])
        return appraisal
    }
}
